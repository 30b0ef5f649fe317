using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Publisher.Knowledge;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;
using Publisher.Theme;

namespace Publisher.Tests.Building;

/// <summary>A whole site in three languages, the third of which is made of YAML and Markdown alone, with no change of the program.</summary>
public sealed partial class ThirdLanguageTests
{
    private static readonly Lazy<Built> Whole = new(() => Built.From(InventedLanguage.Whole, new TemplateTheme()));

    private static readonly Lazy<Built> WithoutContent = new(() => Built.From(InventedLanguage.WithoutContent, new TemplateTheme()));

    private static readonly Lazy<Built> InTwo = new(() => Built.From(InventedLanguage.InTwo, new TemplateTheme()));

    [Fact]
    public void It_is_read_from_its_file_with_its_tag_and_the_site_is_built_whole()
    {
        Assert.Equal(["zh zh-Hans", "en en", "qaa qaa-Latn"], Words(InventedLanguage.Whole).Languages.Select(language => $"{language.Code} {language.Tag}"));
        Assert.Equal("", string.Join('\n', Whole.Value.Result.Diagnostics.Select(found => $"{found.Place} {found.Code} {found.Message}")));
    }

    [Fact]
    public void It_has_every_text_and_says_every_sentence_with_its_own_words()
    {
        Interface words = Words(InventedLanguage.Whole);
        LanguageWords qaa = words.In(words.Languages[2]);
        Assert.Equal("emoH", qaa["frame.home"]);
        Assert.Equal("enils 3–5", qaa.Say(new Lines(3, 5)));
        Assert.Equal("A dna B", qaa.Series(["A", "B"]));
        Assert.Equal("9.5% ro erom", qaa.Say(new Bounded("or-more", "9.5%")));
        Assert.Equal(
            "tseroF revoc, stegrat rof 2025: Wuhai, 9.5% (erehwesle ni eht nalp: dnuora 9.5%).",
            qaa.Say(new SetForPlaces(new(new Subject("tseroF revoc", []), []), SetKind.Targets, "2025", [new("Wuhai", false, new("9.5%", [new("dnuora 9.5%", true)]))])));
    }

    [Fact]
    public void It_has_the_pages_the_others_have()
    {
        string[] Of(string code) => [.. Whole.Value.Files.Keys.Where(path => path.StartsWith($"{code}/", StringComparison.Ordinal)).Select(path => path[(code.Length + 1)..])];
        Assert.Equal(Of("en"), Of("qaa"));
        Assert.Contains("indicators/forest-cover/index.html", Of("qaa"));
        Assert.Contains("about/index.html", Of("qaa"));
        Assert.Contains("404.html", Of("qaa"));
    }

    [Fact]
    public void A_page_names_itself_and_the_others()
    {
        IHtmlDocument page = Page(Whole.Value, "qaa/indicators/forest-cover/index.html");
        Assert.Equal("qaa-Latn", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("tseroF revoc · llamS etiS", page.Title);
        Assert.Equal(
            ["zh-Hans /zh/indicators/forest-cover/", "en /en/indicators/forest-cover/", "qaa-Latn /qaa/indicators/forest-cover/", "x-default /en/indicators/forest-cover/"],
            page.QuerySelectorAll("link[hreflang]").Select(link => $"{link.GetAttribute("hreflang")} {new Uri(link.GetAttribute("href")!).AbsolutePath}"));
        Assert.Equal(
            ["zh-Hans 中文 /zh/indicators/forest-cover/", "en English /en/indicators/forest-cover/"],
            page.QuerySelectorAll("a.language-switch").Select(link => $"{link.GetAttribute("lang")} {link.TextContent} {link.GetAttribute("href")}"));
        Assert.Equal(
            ["English", "hsilgnE"],
            Page(Whole.Value, "zh/indicators/forest-cover/index.html").QuerySelectorAll("a.language-switch").Select(link => link.TextContent));
    }

    [Theory]
    [InlineData("households", "12 345 sdlohesuoh")]
    [InlineData("gas", "15 noillim m³ (1500万立方米)")]
    [InlineData("money", "YNC 630 noillim (6.3亿元)")]
    [InlineData("forest-cover", "23,8%")]
    public void It_writes_numbers_and_units_in_its_own_way(string indicator, string figure) =>
        Assert.Contains(figure, Page(Whole.Value, $"qaa/indicators/{indicator}/index.html").QuerySelector("tr.statement td")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_statement_is_proved_by_the_English_clause_and_the_Chinese()
    {
        IElement proof = Page(Whole.Value, "qaa/indicators/households/index.html").QuerySelector(".proof-quotes")!;
        Assert.Equal(["en", "zh-Hans"], proof.QuerySelectorAll("q").Select(quote => quote.GetAttribute("lang")));
        Assert.Equal(["12,345 households", "12345户"], proof.QuerySelectorAll("mark").Select(mark => mark.TextContent));
    }

    [Fact]
    public void Its_pages_speak_no_English_that_is_not_marked()
    {
        HashSet<string> own = [.. Latin().Matches(InventedLanguage.Whole.Text(InventedLanguage.Path)!).Select(word => word.Value)];
        string english = string.Join('\n', InventedLanguage.InTwo.Paths.Where(path => path.EndsWith("en.yaml", StringComparison.Ordinal) || path.Contains("/indicators/", StringComparison.Ordinal)).Select(path => InventedLanguage.InTwo.Text(path)));
        HashSet<string> foreign = [.. Latin().Matches(Values().Replace(english, "")).Select(word => word.Value).Where(word => !own.Contains(word))];
        Assert.Contains("Households", foreign);
        string[] found =
        [
            .. from path in Whole.Value.Files.Keys
               where path.StartsWith("qaa/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal)
               from text in Spoken(Page(Whole.Value, path))
               from Match word in Latin().Matches(Address().Replace(text, ""))
               where foreign.Contains(word.Value)
               select $"{path}: {word.Value} in {text.Trim()}",
        ];
        Assert.True(found.Length == 0, string.Join('\n', found.Take(30)));
    }

    [Fact]
    public void What_it_does_not_have_is_shown_in_English_marked_and_counted_once()
    {
        Diagnostic warning = Assert.Single(WithoutContent.Value.Result.Diagnostics);
        Assert.Equal(("OCP0443", Severity.Warning, InventedLanguage.Path), (warning.Code, warning.Severity, warning.Place.File));
        int texts = InventedLanguage.Whole.Paths.Where(path => path.EndsWith(".yaml", StringComparison.Ordinal)).Sum(path => Regex.Count(InventedLanguage.Whole.Text(path)!, ", qaa: ", RegexOptions.None, TimeSpan.FromSeconds(60)));
        int passages = 5;
        int pages = 1;
        Assert.StartsWith($"{texts + passages + pages} texts", warning.Message, StringComparison.Ordinal);

        IHtmlDocument page = Page(WithoutContent.Value, "qaa/indicators/index.html");
        Assert.Equal("en", page.QuerySelector(".other-list a")!.Children.Single().GetAttribute("lang"));
        Assert.Equal("en", Page(WithoutContent.Value, "qaa/plans/small/index.html").QuerySelector("#p2 .en")!.GetAttribute("lang"));
        Assert.Null(Page(Whole.Value, "qaa/plans/small/index.html").QuerySelector("#p2 .en")!.GetAttribute("lang"));
        Assert.Equal("en", Page(WithoutContent.Value, "qaa/about/index.html").QuerySelector(".prose")!.GetAttribute("lang"));
        IElement own = Page(Whole.Value, "qaa/about/index.html").QuerySelector(".prose")!;
        Assert.Null(own.GetAttribute("lang"));
        Assert.NotEqual(Page(Whole.Value, "en/about/index.html").QuerySelector(".prose p")!.TextContent, own.QuerySelector("p")!.TextContent);
    }

    [Fact]
    public void Search_sitemap_and_redirects_know_it()
    {
        JsonElement search = JsonSerializer.Deserialize<JsonElement>(Whole.Value["search/qaa.json"]);
        Assert.Contains(search.GetProperty("records").EnumerateArray(), record => record.GetProperty("text").GetString()!.StartsWith("sdlohesuoH dettiforter\n", StringComparison.Ordinal));
        IElement form = Page(Whole.Value, "qaa/index.html").QuerySelector("form[data-search]")!;
        Assert.Equal(("/search/zh.json", "/search/qaa.json"), (form.GetAttribute("data-zh"), form.GetAttribute("data-en")));
        Assert.Contains("hreflang=\"qaa-Latn\" href=\"https://small.example/qaa/indicators/gas/\"", Whole.Value["sitemap.xml"], StringComparison.Ordinal);
        Assert.Contains("/  /qaa/  302  Language=qaa\n", Whole.Value["_redirects"], StringComparison.Ordinal);
        Assert.Contains("/qaa/*  /qaa/404.html  404\n", Whole.Value["_redirects"], StringComparison.Ordinal);
        Assert.Contains("/qaa/plans/small/#p2", Whole.Value.Result.Lock!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_data_stand_beside_the_Chinese_and_the_English()
    {
        JsonElement gas = JsonSerializer.Deserialize<JsonElement>(Whole.Value["api/v1/indicators/gas.json"]);
        Assert.Equal("saG deilppus", gas.GetProperty("name").GetProperty("qaa").GetString());
        Assert.Equal("/qaa/indicators/gas/", gas.GetProperty("url").GetProperty("qaa").GetString());
        Assert.Contains("\"qaa\"", Whole.Value["api/v1/schema/indicators.json"], StringComparison.Ordinal);
        Assert.Contains(",url_zh,url_en,url_qaa\n", Whole.Value["api/v1/statements.csv"], StringComparison.Ordinal);
        JsonElement plan = JsonSerializer.Deserialize<JsonElement>(Whole.Value["api/v1/plans/small.json"]);
        Assert.Equal("yB 2025, tserof revoc lliw hcaer 23.8%.", plan.GetProperty("passages")[1].GetProperty("text").GetProperty("qaa").GetString());
        Assert.False(JsonSerializer.Deserialize<JsonElement>(WithoutContent.Value["api/v1/indicators/gas.json"]).GetProperty("name").TryGetProperty("qaa", out _));
    }

    [Fact]
    public void A_site_of_two_languages_publishes_nothing_of_it() =>
        Assert.All(InTwo.Value.Files.Where(file => !file.Key.StartsWith("assets/", StringComparison.Ordinal)), file => Assert.DoesNotContain("qaa", InTwo.Value[file.Key], StringComparison.Ordinal));

    [Theory]
    [InlineData("frame.home: emoH\n", "", "OCP0408")]
    [InlineData("{{ figure }} ro erom", "{{ erugif }} ro erom", "OCP0421")]
    [InlineData("{{ figure }} ro erom", "ro erom", "OCP0422")]
    [InlineData("{shown} fo {total}", "{shown}", "OCP0412")]
    public void What_it_lacks_or_spells_otherwise_is_an_error(string words, string by, string code) =>
        Assert.Contains(code, Built.From(InventedLanguage.Whole.Replace(InventedLanguage.Path, words, by)).Errors);

    [Theory]
    [InlineData(InventedLanguage.Households, "qaa: sdlohesuoH", "qab: sdlohesuoH", "OCP0003")]
    [InlineData(InventedLanguage.Translation, "p2:", "p9:", "OCP0401")]
    [InlineData(InventedLanguage.Translation, "9f85ede6", "9f85ede7", "OCP0403")]
    public void Content_in_it_is_read_as_strictly_as_the_English(string path, string words, string by, string code) =>
        Assert.NotEmpty(Built.From(InventedLanguage.Whole.Replace(path, words, by)).Error(code).Cure);

    private static Interface Words(SourceTree sources)
    {
        Findings findings = new();
        Interface words = InterfaceReader.Read(sources, SiteSentences.Catalog, findings);
        Assert.Empty(findings.InOrder());
        return words;
    }

    private static IHtmlDocument Page(Built built, string path) => new HtmlParser().ParseDocument(built[path]);

    /// <summary>What a reader meets in the language of the page. A text to cite by quotes the English clause that proves the figure, and names of formats are the same everywhere.</summary>
    private static IEnumerable<string> Spoken(IHtmlDocument page) =>
        from element in page.All
        where element.Closest("script, style, code, pre, .citation, a[href^='/api/']") is null && element.Closest("[lang]") == page.DocumentElement
        from text in element.ChildNodes.OfType<IText>().Select(text => text.Data).Concat(new[] { "title", "aria-label", "placeholder", "data-label" }.Select(name => element.GetAttribute(name) ?? ""))
        select text;

    [GeneratedRegex("[A-Za-z]{4,}", RegexOptions.None, 60_000)]
    private static partial Regex Latin();

    [GeneratedRegex(@"https://\S+", RegexOptions.None, 60_000)]
    private static partial Regex Address();

    /// <summary>Keys, ids and places of templates, which are the same in every language.</summary>
    [GeneratedRegex(@"\{\{.*?\}\}|\{[a-z]+\}|^ *(- )?[\w.\-]+:|(?<=(id|plan|sector|jurisdiction|kind|measure|aim): )[\w.\-]+", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Values();
}
