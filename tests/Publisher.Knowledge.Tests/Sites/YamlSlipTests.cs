using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Tests.Sites;

/// <summary>What people type wrong in YAML is named as they would name it, where it stands.</summary>
public sealed class YamlSlipTests
{
    private const string Path = "content/organizations.yaml";

    [Theory]
    [InlineData("id：water", 2, 7, "the colon is a full-width one")]
    [InlineData("id:water", 2, 7, "no space follows the colon")]
    [InlineData("\tid: water", 2, 5, "a tab indents this line")]
    [InlineData("name: {zh: 水务局，en: Water Bureau}", 3, 19, "the comma is a full-width one")]
    [InlineData("name: {zh: 水务局, en: Water Bureau", 3, 11, "the brace is not closed")]
    [InlineData("printed: [水务局", 3, 14, "the bracket is not closed")]
    [InlineData("kind: 'department", 3, 11, "the quotation mark is not closed")]
    [InlineData("kind: \"department", 3, 11, "the quotation mark is not closed")]
    public void A_slip_is_named_where_it_stands(string slip, int line, int column, string message)
    {
        string record = line == 2
            ? $"organizations:\n  - {slip}\n    kind: department\n    name: {{zh: 水务局, en: Water Bureau}}\n"
            : $"organizations:\n  - id: water\n    {slip}\n    jurisdiction: test-city\n  - id: forests\n    unofficial: true\n";
        Diagnostic found = Error(record.Replace("  - \t", "   \t- ", StringComparison.Ordinal));
        Assert.Equal(message, found.Message);
        Assert.Equal((Path, line), (found.Place.File, found.Place.Line));
        if (!slip.StartsWith('\t'))
            Assert.Equal(column, found.Place.Column);
    }

    [Fact]
    public void A_merge_left_half_done_is_named()
    {
        Diagnostic found = Error("organizations:\n<<<<<<< HEAD\n  - id: water\n=======\n  - id: waters\n>>>>>>> other\n");
        Assert.Equal(("a merge was left half done here", 2), (found.Message, found.Place.Line));
    }

    [Fact]
    public void An_empty_file_is_called_empty() => Assert.Equal("the file is empty", Error("").Message);

    [Fact]
    public void A_character_nobody_sees_is_named()
    {
        Diagnostic found = KnowledgeReader.Read(TinySite.Valid.With(Path, "organizations:\n  - id: wa\0ter\n").Tree()).Diagnostics[0];
        Assert.Equal(("OCP0014", new Place(Path, 2, 11)), (found.Code, found.Place));
    }

    [Fact]
    public void What_is_nested_too_deep_is_an_error_and_no_crash() =>
        Assert.Contains("nested more than 64 deep", Error("organizations: " + new string('[', 100_000)).Message, StringComparison.Ordinal);

    [Fact]
    public void Lines_may_end_as_on_windows() =>
        Assert.DoesNotContain(
            KnowledgeReader.Read(TinySite.Valid.With(Path, TinySite.Valid.Files[Path].Replace("\n", "\r\n", StringComparison.Ordinal)).Tree(), TinySentences.Catalog).Diagnostics,
            found => found.Severity == Severity.Error);

    private static Diagnostic Error(string text) =>
        KnowledgeReader.Read(TinySite.Valid.With(Path, text).Tree()).Diagnostics.First(found => found.Code == "OCP0001" && found.Place.File == Path);
}
