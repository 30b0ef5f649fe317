using System.Text.RegularExpressions;

namespace Publisher.Tests.Building;

/// <summary>
/// What a third language would be forgotten by: code that knows of two. Where the plans' own language matters it asks <c>IsSource</c>; all else is the same for every translation.
/// </summary>
public sealed partial class OpenLanguagesTests
{
    /// <summary>Where the two that every site has are told apart from the rest.</summary>
    private static readonly string[] Own = ["Language.cs", "Bilingual.cs", "LanguageHead.cs"];

    [Fact]
    public void No_code_asks_whether_a_language_is_one_of_two()
    {
        (string Path, string Text)[] sources = [.. Sources()];
        Assert.True(sources.Length > 400, $"{sources.Length} sources");
        Assert.Empty(
            from source in sources
            where !Own.Contains(Path.GetFileName(source.Path))
            from Match match in TwoLanguages().Matches(source.Text)
            select $"{source.Path}: {match.Value}");
    }

    [Theory]
    [InlineData("language == Language.Chinese ? a : b")]
    [InlineData("if (Language.Chinese != page.Language)")]
    [InlineData("[Language.Chinese, Language.English]")]
    [InlineData("language is \"zh\" or \"en\"")]
    [InlineData("language == Language.English ? \"en_US\" : \"zh_CN\"")]
    [InlineData("lang=\"@(Language == Language.English ? \"en\" : \"zh-Hans\")\"")]
    public void Such_code_would_be_found(string code) => Assert.Matches(TwoLanguages(), code);

    private static IEnumerable<(string Path, string Text)> Sources() =>
        from folder in (string[])["src", "theme"]
        from path in Directory.EnumerateFiles(Path.Combine(RealSite.Root, folder), "*.*", SearchOption.AllDirectories)
        where Path.GetExtension(path) is ".cs" or ".razor" && !Path.GetRelativePath(RealSite.Root, path).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin")
        select (path, File.ReadAllText(path));

    /// <summary>A comparison with Chinese, a list of the two, a choice between their codes or tags.</summary>
    [GeneratedRegex(@"[=!]=\s*Language\.Chinese\b|Language\.Chinese\s*[=!]=|Language\.Chinese,\s*Language\.English\]|""zh""\s*or\s*""en""|""en""\s*or\s*""zh""|\?\s*""zh[\w-]*""\s*:\s*""en|\?\s*""en[\w-]*""\s*:\s*""zh", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TwoLanguages();
}
