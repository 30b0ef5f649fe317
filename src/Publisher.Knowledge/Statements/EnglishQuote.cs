namespace Publisher.Knowledge.Statements;

/// <summary>
/// The clause of the English passage (or table cell) that renders a quote, word for word and without 【】. The figure is <c>Text[MarkStart..MarkEnd]</c>;
/// <paramref name="Start"/> is where the clause begins in the English of the passage or cell.
/// </summary>
public sealed record EnglishQuote(string Text, int MarkStart, int MarkEnd, int Start)
{
    public string Marked => Text[MarkStart..MarkEnd];
}
