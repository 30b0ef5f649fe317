using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Tests.Sites;

public sealed partial class InvalidSiteTests
{
    public static TheoryData<string> Names() => [.. InvalidSites.All.Select(site => site.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_invalid_site_is_reported_with_its_code_place_and_cure(string name)
    {
        InvalidSite invalid = InvalidSites.All.Single(site => site.ToString() == name);
        KnowledgeReading reading = KnowledgeReader.Read(invalid.Site.Tree(), TinySentences.Catalog);
        string all = $"{name}\n" + string.Join('\n', reading.Diagnostics.Select(found => $"{found.Place} {found.Code} {found.Message} → {found.Cure} | {found.Source}"));
        Diagnostic? expected = reading.Diagnostics.FirstOrDefault(found => found.Code == invalid.Code && found.Place == invalid.Place);
        Assert.True(expected is not null, $"expected {invalid.Place} {invalid.Code}, found:\n{all}");
        Assert.True(expected.Message.Length > 8 && expected.Cure.Length > 8, all);
        Assert.Equal(expected.Severity == Severity.Error, reading.Knowledge is null);
    }

    [Theory]
    [InlineData("quote: 比2020年提高【2个百分点】", "quote: 比2020年增加【2个百分点】")]
    [InlineData("quote: 比2020年提高【2个百分点】", "quote: 比2020年提高2个百分点")]
    public void Beside_a_quote_that_does_not_hold_stands_what_the_passage_really_says(string quote, string changed)
    {
        KnowledgeReading reading = KnowledgeReader.Read(TinySite.Valid.Change("content/indicators/forest-cover.yaml", quote, changed).Tree(), TinySentences.Catalog);
        Diagnostic error = Assert.Single(reading.Diagnostics, found => found.Code is "OCP0203" or "OCP0201");
        Assert.Matches("^seeds/tiny[.]txt:[0-9]+ 「到2025年，全市森林覆盖率力争达到23.5%以上，比2020年提高2个百分点", error.Source);
    }

    [Fact]
    public void A_file_that_is_not_utf_8_is_reported()
    {
        byte[] bytes = [0x61, 0xFF, 0xFE];
        Assert.Contains(KnowledgeReader.Read(TinySite.Valid.Tree("content/sectors.yaml", bytes)).Diagnostics, found => found.Code == "OCP0001");
        Assert.Contains(KnowledgeReader.Read(TinySite.Valid.Tree("seeds/tiny.txt", bytes)).Diagnostics, found => found.Code == "OCP0103" && found.Place.File == "content/plans/tiny/plan.yaml");
    }

    [Fact]
    public void A_source_text_whose_lines_were_ended_as_on_windows_is_told_so()
    {
        TinySite site = TinySite.Valid;
        byte[] windows = System.Text.Encoding.UTF8.GetBytes(site.Files["seeds/tiny.txt"].Replace("\n", "\r\n", StringComparison.Ordinal));
        Diagnostic found = Assert.Single(KnowledgeReader.Read(site.Tree("seeds/tiny.txt", windows), TinySentences.Catalog).Diagnostics, one => one.Severity == Severity.Error);
        Assert.Equal("OCP0102", found.Code);
        Assert.Contains("CR LF", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_prose_page_that_is_not_utf_8_is_reported() =>
        Assert.Contains(KnowledgeReader.Read(TinySite.Valid.Tree("content/pages/about.zh.md", [0xB7, 0xBD, 0xB7])).Diagnostics, found => found.Code == "OCP0001" && found.Place.File == "content/pages/about.zh.md");

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_key()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(TinySite.Valid.Files["content/sectors.yaml"])];
        Assert.Empty(KnowledgeReader.Read(TinySite.Valid.Tree("content/sectors.yaml", marked), TinySentences.Catalog).Diagnostics.Where(found => found.Severity == Severity.Error));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported_and_not_said_to_be_missing()
    {
        UnreadableFile units = new("content/units.yaml", "the link leads to no file", "remove the link");
        SourceTree tree = TinySite.Valid.Without(units.Path).Tree();
        Diagnostic[] found = [.. KnowledgeReader.Read(SourceTree.Of(tree.Paths.Select(path => (path, tree.Bytes(path)!.Value)), [units])).Diagnostics];
        Assert.Equal("OCP0018", found[0].Code);
        Assert.DoesNotContain(found, one => one.Code == "OCP0009");
    }

    [Fact]
    public void Every_code_of_the_source_has_an_invalid_site()
    {
        HashSet<string> tried = [.. InvalidSites.All.Select(site => site.Code), "OCP0103", "OCP0018"];
        ImmutableArray<string> untried = [.. Codes().Where(code => !tried.Contains(code)).Order(StringComparer.Ordinal)];
        Assert.True(untried.IsEmpty, $"no invalid site for {string.Join(' ', untried)}");
    }

    /// <summary>
    /// Codes written out, and those made of a family and a number: what finds a quote and reads its figure serves statements (02) and projects (03), numbers
    /// from 30 to 39 and from 50 on are of projects and assignments only, all others of statements.
    /// </summary>
    private static HashSet<string> Codes()
    {
        HashSet<string> codes = [];
        foreach (string path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Publisher.Knowledge"), "*.cs", SearchOption.AllDirectories))
        {
            if (path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                continue;
            string text = File.ReadAllText(path);
            codes.UnionWith(Written().Matches(text).Select(match => match.Value));
            bool shared = Path.GetFileName(path) is "QuoteFinder.cs" or "FigureProof.cs";
            foreach (string number in Numbered().Matches(text).Select(match => match.Groups["number"].Value))
            {
                codes.Add($"OCP{(number[0] is '3' or >= '5' ? "03" : "02")}{number}");
                if (shared)
                    codes.Add($"OCP03{number}");
            }
        }

        return codes;
    }

    [GeneratedRegex("OCP[0-9]{4}", RegexOptions.None, 60_000)]
    private static partial Regex Written();

    [GeneratedRegex("(?:Fail\\(|NamedOrganizations\\.Read\\([^\\n\"]*)\"(?<number>[0-9]{2})\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();
}
