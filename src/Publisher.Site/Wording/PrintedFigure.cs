using System.Text;
using Publisher.Knowledge.Lexicon;

namespace Publisher.Site.Wording;

/// <summary>
/// The figure as the plan prints it, in Simplified: the marked words, with the unit a table or sentence gives elsewhere, without 【】 and without its star. The unit
/// has its Chinese name (万m2 is 万平方米): as printed it stands in the quotation.
/// </summary>
public static class PrintedFigure
{
    public static string Of(PrintedNumber number, string? unitName, ComparatorWords words)
    {
        string figure = Compact(number.Marked);
        if (number.Mark is { } mark)
            figure = figure.Replace(mark, "", StringComparison.Ordinal);
        if (number.Unit is not { } unit || unitName is null)
            return figure;
        string printed = Compact(unit);
        if (figure.Contains(printed, StringComparison.Ordinal))
            return figure.Replace(printed, Compact(unitName), StringComparison.Ordinal);
        string tail = words.EndingAt(figure, figure.Length, Side.After)?.Printed ?? "";
        return figure[..^tail.Length] + unitName + tail;
    }

    /// <summary>Without white space (a table's cell may break its line anywhere), and with the signs a unit is written in brought to one form.</summary>
    internal static string Compact(ReadOnlySpan<char> printed)
    {
        StringBuilder text = new(printed.Length);
        foreach (char letter in printed)
        {
            if (!char.IsWhiteSpace(letter))
                text.Append(letter switch { '％' => '%', '／' => '/', '-' => '−', _ => letter });
        }

        return text.ToString();
    }
}
