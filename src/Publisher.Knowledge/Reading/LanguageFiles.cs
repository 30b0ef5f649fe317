using System.Collections.Immutable;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Reading;

/// <summary>Which languages a site has: one for each file of content/interface, and the two that every site has.</summary>
public static class LanguageFiles
{
    public const string Folder = "content/interface/";

    private const string Ending = ".yaml";

    /// <summary>`zh`, `en`, and the others in order.</summary>
    public static ImmutableArray<string> Codes(IEnumerable<string> paths)
    {
        string[] required = [Language.Chinese.Code, Language.English.Code];
        return [.. required, .. paths.Where(IsOne).Select(path => path[Folder.Length..^Ending.Length]).Except(required, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    public static string Path(string code) => Folder + code + Ending;

    /// <summary>content/interface/ and a code of two or three small Latin letters.</summary>
    public static bool IsOne(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(Ending, StringComparison.Ordinal) && IsCode(path[Folder.Length..^Ending.Length]);

    public static bool IsCode(string text) => text is { Length: 2 or 3 } && text.All(char.IsAsciiLetterLower);
}
