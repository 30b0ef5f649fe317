using System.Text.RegularExpressions;
using Publisher.Knowledge.Lexicon;

namespace Publisher.Knowledge.Adoption;

/// <summary>Finds the bracket that assigns a task: （牵头单位：…；责任单位：…）, （…按职责分工负责）, （…牵头，…配合）, 【责任单位：…】.</summary>
public sealed class DutiesBracket
{
    private readonly Regex? opening;

    public DutiesBracket(DutyHeads words)
    {
        string heads = Any(words.Lead.Concat(words.Responsible).Concat(words.Others));
        string endings = Any(words.Endings);
        string[] forms = [.. new[] { heads.Length == 0 ? "" : $@"[(【]\s*(?:{heads})\s*:", endings.Length == 0 ? "" : $@"\([^()。]{{2,120}}(?:{endings})\s*\)" }.Where(form => form.Length > 0)];
        opening = forms.Length == 0 ? null : new Regex(string.Join('|', forms), RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10));
    }

    /// <summary>Where in a line, from an offset on, the bracket begins (marks of emphasis before it included), or null.</summary>
    public int? In(SeedLine line, int from)
    {
        if (opening?.Match(line.Reading, from) is not { Success: true } match)
            return null;
        int start = match.Index;
        while (start - SeedLine.Emphasis.Length >= from && line.Raw.AsSpan(start - SeedLine.Emphasis.Length).StartsWith(SeedLine.Emphasis, StringComparison.Ordinal))
            start -= SeedLine.Emphasis.Length;
        return start;
    }

    /// <summary>Any of the words, printed with white space between their characters or without.</summary>
    private static string Any(IEnumerable<string> words) => string.Join('|', words.Select(word => string.Join(@"\s*", word.Select(character => Regex.Escape(character.ToString())))));
}
