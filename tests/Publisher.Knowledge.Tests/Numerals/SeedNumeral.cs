namespace Publisher.Knowledge.Tests.Numerals;

/// <summary>A numeral as printed, at <c>[Start..End]</c> of a passage's text or, in a table, of the text of a cell.</summary>
public sealed record SeedNumeral(string Plan, string Passage, int Line, (int Row, int Column)? Cell, string Text, int Start, int End)
{
    /// <summary>As an allowed numeral is written: some words around, the numeral marked.</summary>
    public string Excerpt => $"{Text[Math.Max(0, Start - 12)..Start]}【{Text[Start..End]}】{Text[End..Math.Min(Text.Length, End + 8)]}";
}
