using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Tests.Mutations;

/// <summary>Every change the other way, and every statement in words with each other force.</summary>
public static class MeaningMutations
{
    private static readonly string[] Forces = ["ban", "must", "in-principle", "plain", "strive", "encourage", "explore"];

    public static IEnumerable<Trial> Of(StatementRecord record)
    {
        RealContent content = RealContent.Once;
        if (content.Prove(record, record.Statement).Statement?.Direction is { } direction)
            yield return Trial(record, $"direction: {direction} turned", "direction", direction == Direction.Up ? "down" : "up");
        if (record.Statement["force"] is { } force)
        {
            foreach (string other in Forces.Where(other => other != force))
                yield return Trial(record, $"force: {force} to {other}", "force", other);
        }
    }

    /// <summary>
    /// Why a false force may pass: the sentence of the record prints a word of it too, in another clause; or, called plain, it has its own word in another clause only.
    /// </summary>
    public static string? Reason(StatementRecord record, string other)
    {
        string quote = record.Statement["quote"]!;
        int open = quote.IndexOf('【', StringComparison.Ordinal);
        string marked = quote[(open + 1)..quote.IndexOf('】', StringComparison.Ordinal)];
        string clause = quote[(quote[..open].LastIndexOfAny(['，', '、', '：', '；', ',', ';', ':']) + 1)..open];
        if (other != "plain")
            return Words(other).FirstOrDefault(Sentence(record, quote).Contains) is { } word ? $"the sentence prints {word}" : null;
        string[] own = Words(record.Statement["force"]!);
        return own.Any(word => clause.Contains(word, StringComparison.Ordinal) || marked.StartsWith(word, StringComparison.Ordinal)) ? null : "its word stands in another clause";
    }

    private static string[] Words(string force) =>
        [.. RecordText.Of(Repository.Tree.Text("content/lexicon.yaml")!).Maps("forces").Where(entry => entry["force"] == force).SelectMany(entry => entry.List("printed"))];

    private static string Sentence(StatementRecord record, string quote)
    {
        string text = FoldedText.Fold(RealContent.Once.Plan(record.Statement["plan"]!).Passages[new PassageId(record.Statement["passage"]!)].Text.Hans);
        string bare = FoldedText.Fold(quote.Replace("【", "", StringComparison.Ordinal).Replace("】", "", StringComparison.Ordinal));
        int at = text.IndexOf(bare, StringComparison.Ordinal);
        if (at < 0)
            return "";
        int end = text.IndexOfAny(['。', ';', '!', '?'], at + bare.Length - 1);
        return text[(text.LastIndexOfAny(['。', ';', '!', '?'], at) + 1)..(end < 0 ? text.Length : end)];
    }

    private static Trial Trial(StatementRecord record, string what, string key, string value) =>
        new(record.Id, what, $"{value}: {record.Statement["quote"]}", record.Path, RealContent.Once.Prove(record, record.Statement.With(key, value)).Errors);
}
