using System.Text;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Wording;

/// <summary>The figure as the plan prints it, in Simplified: the marked words, with the unit a table or sentence gives elsewhere, without 【】 and without its star.</summary>
public static class PrintedFigure
{
    private static readonly string[] Tails = ["以上", "以下", "左右", "以内"];

    public static string Of(Statement statement)
    {
        if (statement.Words is { } words)
            return words.Zh;
        string figure = Compact(statement.Quote.Hans.AsSpan(statement.Quote.MarkStart, statement.Quote.MarkEnd - statement.Quote.MarkStart));
        if (statement.Mark is { } mark)
            figure = figure.Replace(mark, "", StringComparison.Ordinal);
        if (statement.Unit is not { } unit || figure.Contains(Compact(unit), StringComparison.Ordinal))
            return figure;
        string tail = Array.Find(Tails, tail => figure.EndsWith(tail, StringComparison.Ordinal)) ?? "";
        return figure[..^tail.Length] + unit + tail;
    }

    /// <summary>Without white space, and with the signs a unit is written in brought to one form.</summary>
    private static string Compact(ReadOnlySpan<char> printed)
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
