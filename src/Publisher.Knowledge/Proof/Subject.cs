using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Proof;

/// <summary>What is being proved: an entry of a file, of the family of codes 02 (statements) or 03 (projects), about a passage of a seed.</summary>
public sealed class Subject(YamlEntry entry, string family, string seedPath, ReadPassage passage, Findings findings)
{
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
        string source = $"{seedPath}:{passage.Passage.Lines.First} 「{entry.OptionalScalar("quote") ?? Excerpt(passage.Passage.Hans)}」";
        findings.Error($"OCP{family}{number}", place, message, cure, source, Math.Max(1, length));
    }

    private static string Excerpt(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
