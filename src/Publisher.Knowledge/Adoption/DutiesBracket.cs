using System.Text.RegularExpressions;

namespace Publisher.Knowledge.Adoption;

/// <summary>Finds the bracket that assigns a task: （牵头单位：…；责任单位：…）.</summary>
public static partial class DutiesBracket
{
    /// <summary>Where in a line, from an offset on, the bracket begins (marks of emphasis before it included), or null.</summary>
    public static int? In(SeedLine line, int from)
    {
        Match match = Opening().Match(line.Reading, from);
        if (!match.Success)
            return null;
        int start = match.Index;
        while (start - SeedLine.Emphasis.Length >= from && line.Raw.AsSpan(start - SeedLine.Emphasis.Length).StartsWith(SeedLine.Emphasis, StringComparison.Ordinal))
            start -= SeedLine.Emphasis.Length;
        return start;
    }

    [GeneratedRegex(@"\(\s*(?:牵\s*头|责\s*任|主\s*办|配\s*合)\s*(?:单\s*位|部\s*门)\s*:", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Opening();
}
