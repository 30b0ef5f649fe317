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

    [Fact]
    public void A_file_that_is_not_utf_8_is_reported()
    {
        byte[] bytes = [0x61, 0xFF, 0xFE];
        Assert.Contains(KnowledgeReader.Read(TinySite.Valid.Tree("content/sectors.yaml", bytes)).Diagnostics, found => found.Code == "OCP0001");
        Assert.Contains(KnowledgeReader.Read(TinySite.Valid.Tree("seeds/tiny.txt", bytes)).Diagnostics, found => found.Code == "OCP0103" && found.Place.File == "content/plans/tiny/plan.yaml");
    }

    [Fact]
    public void Every_code_of_the_source_has_an_invalid_site()
    {
        HashSet<string> tried = [.. InvalidSites.All.Select(site => site.Code), "OCP0103"];
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

    [GeneratedRegex("OCP[0-9]{4}", RegexOptions.None, 1000)]
    private static partial Regex Written();

    [GeneratedRegex("(?:Fail\\(|NamedOrganizations\\.Read\\([^\\n\"]*)\"(?<number>[0-9]{2})\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();
}
