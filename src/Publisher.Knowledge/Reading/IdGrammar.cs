namespace Publisher.Knowledge.Reading;

/// <summary>The one form of every id: words of lower-case Latin letters and digits, joined by hyphens. It can stand in any address and as the name of any file.</summary>
public static class IdGrammar
{
    public const int Longest = 80;

    public static bool Allows(string id) =>
        id.Length is > 0 and <= Longest
        && id[0] != '-'
        && id[^1] != '-'
        && !id.Contains("--", StringComparison.Ordinal)
        && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-');
}
