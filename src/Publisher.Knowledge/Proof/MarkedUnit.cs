using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Proof;

/// <summary>
/// The unit that belongs to the number an English clause marks: its own, inside the mark; else the one that follows it, over the rest of an enumeration that prints its unit once
/// (【306】, 325 and 330 gce/kWh); else the one right before it (CNY, DN). No other unit of the clause is its.
/// </summary>
internal static partial class MarkedUnit
{
    /// <summary>The readings of the unit, among those known; none where no known unit belongs to the number.</summary>
    public static ImmutableArray<EnglishUnit> Of(EnglishQuote clause, ImmutableArray<EnglishUnit> known)
    {
        (int at, ImmutableArray<EnglishUnit> units) = First(clause.Text[clause.MarkStart..], known);
        int after = at - clause.Marked.Length;
        if (at >= 0 && (after < 0 || Enumeration().IsMatch(clause.Text.AsSpan(clause.MarkEnd, after))))
            return units;
        string before = clause.Text[..clause.MarkStart].TrimEnd();
        return Longest([.. known.Where(unit => unit.Name.Length > 0 && before.EndsWith(unit.Name, StringComparison.OrdinalIgnoreCase) && Stands(before, before.Length - unit.Name.Length, unit.Name))]);
    }

    /// <summary>What is counted may have words between it and its number: 150,000 new-energy vehicles.</summary>
    public static ImmutableArray<EnglishUnit> Counting(EnglishQuote clause, ImmutableArray<EnglishUnit> known) =>
        [.. known.Where(unit => unit.Name.Length > 0 && Place(clause.Text[clause.MarkStart..], unit.Name) >= 0)];

    /// <summary>The first unit in a text, with the place where it begins; of several that begin there the longest.</summary>
    private static (int At, ImmutableArray<EnglishUnit> Units) First(string text, ImmutableArray<EnglishUnit> known)
    {
        ImmutableArray<(int At, EnglishUnit Unit)> found = [.. known.Where(unit => unit.Name.Length > 0).Select(unit => (Place(text, unit.Name), unit)).Where(one => one.Item1 >= 0)];
        if (found.IsEmpty)
            return (-1, []);
        int first = found.Min(one => one.At);
        return (first, Longest([.. found.Where(one => one.At == first).Select(one => one.Unit)]));
    }

    private static ImmutableArray<EnglishUnit> Longest(ImmutableArray<EnglishUnit> units) =>
        units.IsEmpty ? units : [.. units.Where(unit => unit.Name.Length == units.Max(other => other.Name.Length))];

    private static int Place(string text, string name)
    {
        for (int at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (Stands(text, at, name))
                return at;
        }

        return -1;
    }

    /// <summary>Whether a name stands in a text as a word, not inside a longer one (no t in kt, no kWh in kWh/t); the case of a symbol with a capital counts.</summary>
    private static bool Stands(string text, int at, string name)
    {
        int end = at + name.Length;
        bool exact = !name.Any(char.IsAsciiLetterUpper) || text.AsSpan(at, name.Length).SequenceEqual(name);
        return exact
            && (at == 0 || !char.IsAsciiLetter(text[at - 1]) || !char.IsAsciiLetter(name[0]))
            && (end == text.Length || !(char.IsAsciiLetter(text[end]) || text[end] is '²' or '³' or '/') || !char.IsAsciiLetter(name[^1]));
    }

    [GeneratedRegex(@"^(?:[\s\d.,;:–—-]|\b(?:and|or|to|million|billion)\b)*$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Enumeration();
}
