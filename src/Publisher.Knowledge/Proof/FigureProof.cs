using System.Collections.Frozen;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge.Proof;

/// <summary>Compares what an entry says (value, range, unit, comparator) with what its marked figure reads.</summary>
public static class FigureProof
{
    /// <summary>The reading of the figure where the marks enclose all of it, or null after a failure.</summary>
    public static Figure? Check(Subject subject, FoundQuote found, string? unit, ProofContext context)
    {
        FrozenDictionary<string, Unit> units = context.Units;
        WordList words = context.Lexicon;
        YamlEntry entry = subject.Entry;
        string? foldedUnit = unit is null ? null : FoldedText.Fold(unit);
        if (unit is not null && !units.ContainsKey(unit))
            subject.Fail("23", "unit", $"units.yaml has no unit '{unit}'", "write the unit as printed, or add it to units.yaml");
        if (new FigureReader(words).Read(found.Marked, foldedUnit) is not { } figure)
        {
            subject.Fail("06", "quote", $"'{found.Marked}' is not one figure", "leave [comparator] number [unit] [comparator] [mark] between 【 and 】 and nothing else");
            return null;
        }

        CheckEdges(subject, found, figure, foldedUnit, words);
        decimal? value = entry.OptionalDecimal("value");
        decimal? high = entry.OptionalDecimal("valueHigh");
        if (value != figure.Value)
            subject.Fail("07", "value", $"the quote says {figure.Value}, the value says {value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "nothing"}", $"correct the value, or quote the sentence that gives {value}");
        if (high != figure.ValueHigh)
            subject.Fail("08", "valueHigh", $"the quote says {figure.ValueHigh?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no upper value"}, valueHigh says {high?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "nothing"}", "give both ends of a printed range, and only then");
        CheckUnit(subject, found, figure, foldedUnit, context);
        ComparatorProof.Check(subject, found, figure, words);
        return figure;
    }

    private static void CheckEdges(Subject subject, FoundQuote found, Figure figure, string? unit, WordList words)
    {
        NumberWords numbers = words.Numbers;
        string before = found.Context[..found.MarkStart];
        string after = found.Context[found.MarkEnd..];
        bool endsInDigit = char.IsAsciiDigit(found.Marked[^1]);
        bool numberGoesOn =
            (before.Length > 0 && (NumberReader.BelongsToNumber(before[^1], numbers) || before[^1] == '-'))
            || (after.Length > 0 && NumberReader.BelongsToNumber(after[0], numbers) && (endsInDigit || (figure.Unit.Length == 0 && !char.IsAsciiDigit(after[0]) && after[0] != '.')))
            || (after.Length > 1 && (after[0] is '-' or '~') && char.IsAsciiDigit(after[1]))
            || (!endsInDigit && !found.Marked.Any(char.IsAsciiDigit) && before.Length > 0 && NumberReader.Read(before[^1].ToString(), 0) is not null);
        if (numberGoesOn)
        {
            subject.Fail("11", "quote", "the number goes on outside 【】", "put the whole number between the marks");
            return;
        }

        string? outside = ComparatorProof.Outside(before, found.Marked, after, words)
            ?? (after.Length > 0 && (after[0] is '*' or '★') ? after[..1] : null)
            ?? (figure.Unit.Length == 0 && unit is { Length: > 0 } && after.StartsWith(unit, StringComparison.Ordinal) ? unit : null);
        if (outside is not null)
            subject.Fail("11", "quote", $"'{outside}' stands right outside 【】 and belongs to the figure", "put it between the marks");
    }

    private static void CheckUnit(Subject subject, FoundQuote found, Figure figure, string? unit, ProofContext context)
    {
        FrozenDictionary<string, Unit> units = context.Units;
        NumberWords numbers = context.Lexicon.Numbers;
        string? unitFrom = subject.Entry.OptionalText("unitFrom");
        if (figure.Unit.Length > 0)
        {
            if (figure.Unit != unit)
                subject.Fail("09", "unit", $"the quote says '{figure.Unit}', the unit says '{unit ?? "nothing"}'", "write the unit as printed");
            return;
        }

        IEnumerable<string> surroundings = found.Table is { } table ? [.. table.Row, .. table.Head] : [];
        if (unit is null)
        {
            if (surroundings.FirstOrDefault(text => units.Keys.Any(known => IsUnitCell(text, FoldedText.Fold(known)))) is { } printed)
                subject.Fail("09", "unit", $"the table says the unit: '{printed}'", "add it as `unit:`");
            else if (Enumeration.After(found.Context, found.MarkEnd, numbers) is { } last && units.Keys.FirstOrDefault(known => last.StartsWith(FoldedText.Fold(known), StringComparison.Ordinal)) is { } shared)
                subject.Fail("09", "unit", $"the last of the enumerated figures gives the unit of all: '{shared}'", "add it as `unit:`");
            return;
        }

        if (unitFrom is not null)
        {
            string from = FoldedText.Fold(unitFrom);
            if (!StandsIn(found.Passage.Text.Folded.Text, from) || !HoldsUnit(from, unit, numbers))
                subject.Fail("09", "unitFrom", $"'{unitFrom}' does not stand in the passage, or does not give the unit '{unit}'", "copy the printed words that give the unit");
            return;
        }

        if (!HoldsUnit(found.After, unit, numbers) && !surroundings.Any(text => IsUnitCell(text, unit)))
            subject.Fail("09", "unit", $"neither the quote nor the table gives the unit '{unit}'", "put the unit between the marks, or say where it is printed by `unitFrom:`");
    }

    private static bool StandsIn(string text, string part) => part.Length > 0 && text.Contains(part, StringComparison.Ordinal);

    /// <summary>A cell that is the unit, or a name with the unit in brackets at its end.</summary>
    private static bool IsUnitCell(string cell, string unit) => cell == unit || cell.Contains($"({unit})", StringComparison.Ordinal) || (unit == "%" && cell.EndsWith('%'));

    /// <summary>The whole unit, not the end of a longer one: no multiplier or letter before it, no letter or stroke after it.</summary>
    private static bool HoldsUnit(string text, string unit, NumberWords numbers)
    {
        for (int at = text.IndexOf(unit, StringComparison.Ordinal); at >= 0; at = text.IndexOf(unit, at + 1, StringComparison.Ordinal))
        {
            char previous = at > 0 ? text[at - 1] : ' ';
            char next = at + unit.Length < text.Length ? text[at + unit.Length] : ' ';
            if (!numbers.Multipliers.Any(multiplier => multiplier.Printed[0] == previous) && !char.IsAsciiLetter(previous) && !char.IsAsciiLetter(next) && next != '/')
                return true;
        }

        return false;
    }
}
