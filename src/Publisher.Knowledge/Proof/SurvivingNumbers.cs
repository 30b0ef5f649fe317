namespace Publisher.Knowledge.Proof;

/// <summary>
/// Whether the numbers of a Chinese text survive in its English as amounts: value, power and unit, each as often as it is printed. English may convert a unit as
/// units.yaml does (180万千瓦 is 1.8 GW) and may write numbers in words. No amount with a unit or a power stands in the English alone.
/// </summary>
public sealed class SurvivingNumbers(WrittenUnits units)
{
    /// <summary>The first amount that one of the two texts alone says, as it stands there; both null when all survive.</summary>
    public (string? Lost, string? Added) Compare(string folded, string english)
    {
        ChineseAmounts chinese = ChineseAmounts.Of(folded, units);
        EnglishAmounts said = EnglishAmounts.Of(english, units);
        List<TextAmount> left = [.. said.Said];
        string? lost = null;
        foreach (TextAmount printed in chinese.Printed.OrderBy(amount => amount.Readings.Count))
        {
            if (left.Find(amount => printed.Is(amount)) is { } same)
                left.Remove(same);
            else
                lost ??= printed.Text;
        }

        TextAmount[] all = [.. chinese.Printed, .. chinese.Implied];
        if (chinese.Implied.FirstOrDefault(one => one.Text == folded && !said.Said.Concat(said.Units).Any(one.Is)) is { } unit)
            lost ??= unit.Text;
        string? added = left.Where(amount => !IsBare(amount)).Concat(said.Units).FirstOrDefault(amount => !Array.Exists(all, printed => printed.Is(amount)))?.Text
            ?? said.Glosses.FirstOrDefault(pair => !Array.Exists(all, printed => printed.Is(pair.Of) && printed.Is(pair.Gloss))).Gloss?.Text;
        return (lost, added);
    }

    /// <summary>A number of no unit and no power: English has many that no Chinese numeral stands for (one of, Box 3, the 14th Five-Year Plan).</summary>
    private static bool IsBare(TextAmount amount) => amount.Readings.TrueForAll(reading => reading.Unit.Length == 0 && reading.Value == amount.Number);
}
