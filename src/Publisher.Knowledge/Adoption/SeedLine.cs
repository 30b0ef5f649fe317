using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Adoption;

/// <summary>
/// A line of a seed as it is classified. <see cref="Reading"/> is the line place for place, every character as it is compared, with Markdown
/// marks blanked; <see cref="Text"/> is that without white space at its ends; <see cref="Start"/> is where it begins.
/// </summary>
public sealed class SeedLine
{
    /// <summary>Emphasis of Markdown that text recognition leaves behind.</summary>
    public const string Emphasis = "**";

    private const string FinalCharacters = "。;!?:)》”】…";

    public SeedLine(int number, string raw)
    {
        Number = number;
        Raw = raw;
        ListMark = FindListMark(raw);
        char[] reading = new char[raw.Length];
        for (int i = 0; i < raw.Length; i++)
            reading[i] = i < ListMark || raw[i] == '\uFEFF' ? ' ' : FoldTable.Of(raw[i]) is { Length: 1 } folded ? folded[0] : raw[i];
        for (int at = raw.IndexOf(Emphasis, StringComparison.Ordinal); at >= 0; at = raw.IndexOf(Emphasis, at + Emphasis.Length, StringComparison.Ordinal))
            (reading[at], reading[at + 1]) = (' ', ' ');
        Reading = new string(reading);
        Text = Reading.Trim();
        Start = Reading.Length - Reading.TrimStart().Length;
    }

    public int Number { get; }

    public string Raw { get; }

    public string Reading { get; }

    public string Text { get; }

    public int Start { get; }

    /// <summary>Where the text begins after a list dash or heading mark of Markdown, or 0 where there is none.</summary>
    public int ListMark { get; }

    public bool IsBlank => Text.Length == 0;

    public bool IsIndented => Raw.Length > 0 && char.IsWhiteSpace(Raw[0]);

    /// <summary>Characters that are no white space.</summary>
    public int Length => Text.Count(character => !char.IsWhiteSpace(character));

    /// <summary>The text without white space: two printings of one title are equal.</summary>
    public string Compact => string.Concat(Text.Where(character => !char.IsWhiteSpace(character)));

    /// <summary>Whether the line ends as a sentence, an item or a bracket does. One that does not may be a heading, or go on below.</summary>
    public bool IsFinished => !IsBlank && FinalCharacters.Contains(Text[^1], StringComparison.Ordinal);

    private static int FindListMark(string raw)
    {
        int at = raw.Length - raw.TrimStart().Length;
        int mark = at;
        while (mark < raw.Length && raw[mark] == '#')
            mark++;
        if (mark == at && mark < raw.Length && raw[mark] is '-' or '*' or '+')
            mark++;
        return mark > at && mark < raw.Length && raw[mark] == ' ' && raw.AsSpan(mark).Trim().Length > 0 ? raw.Length - raw[mark..].TrimStart().Length : 0;
    }
}
