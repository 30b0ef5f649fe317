using System.Collections.Immutable;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Tests.Sites;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Tests.Sentences;

/// <summary>One record is said by the template of each language, in its own order and with its own plurals.</summary>
public sealed class SayingTests
{
    private static readonly Bilingual Hill = new("东山", "East Hill");

    private static readonly Interface Words = Read(TinySite.Valid);

    [Fact]
    public void EachLanguageOrdersTheValuesAsItWants()
    {
        TreesFound found = new(Hill, 3, TreeKind.SilverFir, null, ["甲", "乙", "丙"], [new("Old Wood", true), new("New Wood", false)]);
        Assert.Equal("3 firs in East Hill, of 甲, 乙 and 丙; an old grove, Old Wood; a grove, New Wood.", Words.Say(found, Language.English));
        Assert.Equal("东山有3棵杉树，属甲、乙、丙；Old Wood林；New Wood新林。", Words.Say(found, Language.Chinese));
        Assert.Equal(new Bilingual(Words.Say(found, Language.Chinese), Words.Say(found, Language.English)), Words.Say(found));
    }

    [Fact]
    public void APluralAnAbsentValueAndAnEmptyListAreTheTemplates()
    {
        TreesFound found = new(Hill, 1, TreeKind.Pine, null, ["甲"], []);
        Assert.Equal("1 pine in East Hill, of 甲.", Words.Say(found, Language.English));
    }

    [Fact]
    public void ASentenceInsideASentenceIsSaidInTheSameLanguage()
    {
        TreesFound found = new(Hill, 2, TreeKind.Pine, new Bound("or-more", "5 m"), [], []);
        Assert.Equal("2 pines in East Hill (5 m or more), of .", Words.Say(found, Language.English));
        Assert.Equal("东山有2棵松树（5 m以上），属。", Words.Say(found, Language.Chinese));
    }

    [Fact]
    public void AQuotationWithinAQuotationHasTheInnerMarksOfItsLanguage()
    {
        Assert.Equal("named \"the 'two highs' grove\"", Words.Say(new TreesNamed("the \"two highs\" grove"), Language.English));
        Assert.Equal("名为“‘两高’林”", Words.Say(new TreesNamed("“两高”林"), Language.Chinese));
        Assert.Equal("名为“称‘所谓“两高”’的林”", Words.Say(new TreesNamed("称“所谓‘两高’”的林"), Language.Chinese));
    }

    [Fact]
    public void MarksOutsideAQuotationStayAsTheyAre() =>
        Assert.Equal("\"5 m\" or more", Words.Say(new Bound("or-more", "\"5 m\""), Language.English));

    [Fact]
    public void NamesThatHoldCommasArePartedByMore()
    {
        Assert.Equal("A, the first; B; and C", Words.Series(["A, the first", "B", "C"], Language.English));
        Assert.Equal("A and 1,200 B", Words.Series(["A", "1,200 B"], Language.English));
        Assert.Equal("甲、乙的林；丙的林", Words.Series(["甲、乙的林", "丙的林"], Language.Chinese));
    }

    [Fact]
    public void AValueIsNoTemplate() =>
        Assert.Equal("{{ count }} or more", Words.Say(new Bound("or-more", "{{ count }}"), Language.English));

    [Fact]
    public void AFormThatNoLanguageHasIsNamed() =>
        Assert.Equal("trees.bound.or-less", Assert.Throws<MissingInterfaceTextException>(() => Words.Say(new Bound("or-less", "5 m"), Language.English)).Key);

    [Fact]
    public void AThirdLanguageIsReadFromItsFileAndSaysTheSameSentences()
    {
        TinySite site = TinySite.Valid.With("content/interface/xx.yaml", """
            language.tag: xx-Latn
            language.name: Xx
            language.number: 1 234 567,8
            site.home: Emoh
            lists.series: '{{ for item in items }}{{ if !for.first }}{{ if holds_commas }}; {{ end }} plus {{ end }}{{ item }}{{ end }}'
            lists.quotes.outer: «»
            lists.quotes.inner: ‹›
            trees.named: '«{{ name }}»'
            trees.found: 'En {{ place }}, {{ owners | series }} tel {{ if count == 2 }}du{{ else }}{{ count }}{{ end }} {{ case kind }}{{ when "pine" }}pin{{ when "silver-fir" }}fir{{ end }}ej{{ if note }} [{{ note }}]{{ end }}{{ for grove in groves }}, {{ grove.name }}{{ end }}!'
            trees.bound.or-more: 'min {{ figure }}'
            script.shown: '{total}/{shown}'

            """ + string.Join('\n', TinySite.Valid.Files["content/interface/en.yaml"].Split('\n').Where(line => line.StartsWith("wording.", StringComparison.Ordinal))) + "\n");
        Interface words = Read(site);
        Language xx = words.Languages[2];
        Assert.Equal(["zh zh-Hans", "en en", "xx xx-Latn"], words.Languages.Select(language => $"{language.Code} {language.Tag}"));
        Assert.Equal("−12 345,60", words.Number(-12345.60m, xx));
        Assert.Equal("En East Hill, A plus B tel du pinej [min 5 m]!", words.In(xx).Say(new TreesFound(Hill, 2, TreeKind.Pine, new Bound("or-more", "5 m"), ["A", "B"], [])));
    }

    [Fact]
    public void ManyThreadsSayTheSame()
    {
        string[] said = new string[2000];
        Parallel.For(0, said.Length, at => said[at] = Words.Say(new TreesFound(Hill, at, TreeKind.Pine, null, ["A", $"{at}"], []), Language.English));
        Assert.All(said.Index(), one => Assert.Equal($"{one.Index} pine{(one.Index == 1 ? "" : "s")} in East Hill, of A and {one.Index}.", one.Item));
    }

    [Fact]
    public void AMisspelledValueIsOneErrorAndNotAnotherThatItLacks()
    {
        Findings findings = new();
        InterfaceReader.Read(TinySite.Valid.Change("content/interface/en.yaml", "'{{ figure }} or more'", "'{{ figur }} or more'").Tree(), TinySentences.Catalog, findings);
        Assert.Equal(["OCP0421"], findings.InOrder().Select(found => found.Code));
    }

    private static Interface Read(TinySite site)
    {
        Findings findings = new();
        Interface words = InterfaceReader.Read(site.Tree(), TinySentences.Catalog, findings);
        Assert.Empty(findings.InOrder());
        return words;
    }
}
