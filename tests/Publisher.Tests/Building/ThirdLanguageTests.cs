using System.Text;
using System.Text.RegularExpressions;
using Publisher.Knowledge;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Sentences;
using Publisher.Site.Sentences;
using Publisher.Theme;

namespace Publisher.Tests.Building;

/// <summary>
/// A third, invented language: the English with its words in another order of letters. It is one file of YAML, read, checked and said like the other two, with no change of the program.
/// </summary>
public sealed partial class ThirdLanguageTests
{
    private const string Path = "content/interface/qaa.yaml";

    private static readonly SourceTree Sources = SmallSite.Sources.With(Path, Invented(SmallSite.Sources.Text("content/interface/en.yaml")!));

    [Fact]
    public void It_is_read_from_its_file_and_the_site_is_built()
    {
        Built built = Built.From(Sources, new RazorTheme());
        Assert.Empty(built.Errors);
        Assert.Equal(["en", "qaa", "zh"], Words().Languages);
    }

    [Fact]
    public void It_has_every_text_and_says_every_sentence_with_its_own_words()
    {
        LanguageWords qaa = Words().In("qaa");
        Assert.Equal("emoH", qaa["frame.home"]);
        Assert.Equal("enils 3–5", qaa.Say(new Lines(3, 5)));
        Assert.Equal("A dna B", qaa.Series(["A", "B"]));
        Assert.Equal("9.5% ro erom", qaa.Say(new Bounded("or-more", "9.5%")));
        Assert.Equal(
            "tseroF revoc, stegrat rof 2025: Wuhai, 9.5% (erehwesle ni eht nalp: dnuora 9.5%).",
            qaa.Say(new SetForPlaces(new("tseroF revoc", []), SetKind.Targets, "2025", [new("Wuhai", false, new("9.5%", [new("dnuora 9.5%", true)]))])));
    }

    [Theory]
    [InlineData("frame.home: emoH\n", "", "OCP0408")]
    [InlineData("{{ figure }} ro erom", "{{ erugif }} ro erom", "OCP0421")]
    [InlineData("{{ figure }} ro erom", "ro erom", "OCP0422")]
    [InlineData("{shown} fo {total}", "{shown}", "OCP0412")]
    public void What_it_lacks_or_spells_otherwise_is_an_error(string words, string by, string code) =>
        Assert.Contains(code, Built.From(Sources.Replace(Path, words, by)).Errors);

    private static Interface Words()
    {
        Findings findings = new();
        Interface words = InterfaceReader.Read(Sources, SiteSentences.Catalog, findings);
        Assert.Empty(findings.InOrder());
        return words;
    }

    /// <summary>Every word of Latin letters turned round, outside the places of templates and scripts.</summary>
    private static string Invented(string english)
    {
        StringBuilder text = new();
        foreach (string line in english.Split('\n'))
        {
            int value = line.IndexOf(':', StringComparison.Ordinal) + 1;
            text.Append(line.AsSpan(0, value)).Append(Word().Replace(line[value..], match => match.Groups["word"].Success ? new string([.. match.Value.Reverse()]) : match.Value)).Append('\n');
        }

        return text.ToString();
    }

    [GeneratedRegex(@"\{\{.*?\}\}|\{[a-z]+\}|(?<word>[A-Za-z]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
