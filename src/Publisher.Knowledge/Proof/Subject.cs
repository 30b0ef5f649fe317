using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Proof;

/// <summary>What is being proved: an entry of a file, of the family of codes 02 (statements) or 03 (projects), about a passage of a seed.</summary>
public sealed class Subject(YamlEntry entry, string family, string seedPath, ReadPassage passage, Findings findings)
{
    /// <summary>The quote has no mark of its own, or does not stand in the passage: repeating it would show as a source what is none.</summary>
    private const string Unmarked = "01";
    private const string Unfound = "03";

    public YamlEntry Entry => entry;

    public ReadPassage Passage => passage;

    public bool Proved { get; private set; } = true;

    /// <summary>Reports that a key says what the source does not.</summary>
    public void Fail(string number, string key, string message, string cure) =>
        Fail(number, entry.PlaceOf(key), entry.OptionalScalar(key)?.Length ?? 1, message, cure);

    /// <summary>Likewise of a value that stands deeper in the entry.</summary>
    public void Fail(string number, Place place, int length, string message, string cure)
    {
        Proved = false;
        string? quote = entry.OptionalScalar("quote");
        string source = quote is null ? $"{seedPath}:{passage.Passage.Lines.First} 「{Excerpt(passage.Passage.Hans)}」"
            : number is Unmarked or Unfound && !passage.Text.IsEmpty ? Likest(quote)
            : $"{seedPath}:{passage.Passage.Lines.First} 「{quote}」";
        findings.Error($"OCP{family}{number}", place, message, cure, source, Math.Max(1, length));
    }

    /// <summary>The sentence of the passage that is most like a quote which does not stand there: what the passage really says.</summary>
    private string Likest(string quote)
    {
        HashSet<(char, char)> pairs = [.. Neighbours(quote)];
        string text = passage.Text.Hans;
        (int start, int end, int shared) best = (0, text.Length, -1);
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOfAny(['。', '；', '\n'], start);
            end = end < 0 ? text.Length : end;
            int shared = Neighbours(text[start..end]).Distinct().Count(pairs.Contains);
            if (end > start && shared > best.shared)
                best = (start, end, shared);
            start = end + 1;
        }

        return $"{seedPath}:{passage.Text.LinesOf(best.start, best.end).First} 「{text[best.start..best.end]}」";
    }

    private static IEnumerable<(char, char)> Neighbours(string text) => text.Zip(text.Skip(1));

    private static string Excerpt(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
