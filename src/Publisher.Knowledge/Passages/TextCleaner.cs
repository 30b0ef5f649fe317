using System.Collections.Immutable;
using System.Text;

namespace Publisher.Knowledge.Passages;

/// <summary>Takes a piece of a seed line: strings that are marks go, strings of OCR code become what is shown. Both scripts stay equal in length.</summary>
public sealed class TextCleaner(ImmutableArray<string> marks, ImmutableArray<(string Printed, string Shown)> shown)
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    /// <summary>How many characters of the seed were marks.</summary>
    public int MarkCharacters { get; private set; }

    /// <summary>Marks removed, by line and in order.</summary>
    public List<(int Line, string Mark)> Removed { get; } = [];

    public IEnumerable<string> Unused => marks.Concat(shown.Select(pair => pair.Printed)).Where(text => !used.Contains(text));

    public (string Source, string Hans) Clean(string source, string hans, int line)
    {
        if (marks.IsEmpty && shown.IsEmpty)
            return (source, hans);
        StringBuilder cleanSource = new();
        StringBuilder cleanHans = new();
        for (int i = 0; i < source.Length;)
        {
            if (marks.FirstOrDefault(mark => At(source, i, mark)) is { } found)
            {
                used.Add(found);
                MarkCharacters += found.Length;
                Removed.Add((line, found));
                i += found.Length;
            }
            else if (shown.FirstOrDefault(pair => At(source, i, pair.Printed)) is { Printed: { } printed } replacement)
            {
                used.Add(printed);
                cleanSource.Append(replacement.Shown);
                cleanHans.Append(replacement.Shown);
                i += printed.Length;
            }
            else
            {
                cleanSource.Append(source[i]);
                cleanHans.Append(hans[i]);
                i++;
            }
        }

        return (cleanSource.ToString(), cleanHans.ToString());
    }

    private static bool At(string text, int index, string part) => string.CompareOrdinal(text, index, part, 0, part.Length) == 0;
}
