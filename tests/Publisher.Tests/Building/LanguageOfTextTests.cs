using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Publisher.Tests.Building;

/// <summary>Every page of the real site speaks its own language, and says so where it does not.</summary>
[Collection(nameof(RealPages))]
public sealed partial class LanguageOfTextTests
{
    private static readonly string[] ReadAttributes = ["title", "alt", "aria-label", "content", "placeholder", "data-label"];

    [Fact]
    public void An_English_page_holds_no_Chinese_that_is_not_marked() => AssertNone("en", page => Unmarked(page, "en", Han()));

    [Fact]
    public void A_Chinese_page_holds_no_English_sentence_that_is_not_marked() => AssertNone("zh", page => Unmarked(page, "zh", Sentence()));

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void No_page_shows_the_key_of_a_text(string language)
    {
        Regex key = new($@"(?<![\w/.\-])(?:{string.Join('|', Namespaces())})\.(?!json\b|csv\b)[a-z][a-z0-9.\-]+(?![\w/@])", RegexOptions.None, TimeSpan.FromSeconds(60));
        AssertNone(language, page => Spoken(page).Select(spoken => spoken.Text).Where(text => key.IsMatch(text)));
    }

    [Theory]
    [InlineData("<html lang=en><title>Box 3 专栏</title>", "en", 1)]
    [InlineData("<html lang=en><p>Box <span lang=zh-Hans>专栏</span></p>", "en", 0)]
    [InlineData("<html lang=en><p title=专栏>Box</p>", "en", 1)]
    [InlineData("<html lang=zh-Hans><div lang=en><p>A <b lang=zh-Hans>专栏</b> and 文</p></div>", "en", 1)]
    [InlineData("<html lang=zh-Hans><p>The quick brown fox jumps over</p>", "zh", 1)]
    [InlineData("<html lang=zh-Hans><p>CC BY 4.0，GW、CO2</p>", "zh", 0)]
    [InlineData("<html lang=zh-Hans><p lang=en>The quick brown fox jumps over</p>", "zh", 0)]
    public void What_is_not_marked_would_be_found(string html, string language, int expected) =>
        Assert.Equal(expected, Unmarked(new HtmlParser().ParseDocument(html), language, language == "en" ? Han() : Sentence()).Count());

    private static void AssertNone(string language, Func<IHtmlDocument, IEnumerable<string>> find)
    {
        string[] found = RealSite.Faults(language, (_, page) => find(page));
        Assert.True(found.Length == 0, string.Join('\n', found));
        Assert.NotEmpty(RealSite.Pages(language));
    }

    /// <summary>Texts said in a language in which <paramref name="foreign"/> has no place.</summary>
    private static IEnumerable<string> Unmarked(IHtmlDocument page, string language, Regex foreign) =>
        Spoken(page).Where(spoken => spoken.Language.StartsWith(language, StringComparison.Ordinal) && foreign.IsMatch(spoken.Text)).Select(spoken => spoken.Text);

    /// <summary>All that a reader or a screen reader meets, each with the language it is said in.</summary>
    private static IEnumerable<(string Language, string Text)> Spoken(IHtmlDocument page)
    {
        foreach (IElement element in page.All.Where(element => element.LocalName is not ("script" or "style")))
        {
            string language = element.Closest("[lang]")?.GetAttribute("lang") ?? "";
            foreach (string attribute in ReadAttributes)
            {
                if (element.GetAttribute(attribute) is { Length: > 0 } value)
                    yield return (language, value);
            }

            foreach (IText text in element.ChildNodes.OfType<IText>())
                yield return (language, text.Data);
        }
    }

    /// <summary>What the keys of the interface begin with.</summary>
    private static IEnumerable<string> Namespaces() =>
        File.ReadLines(Path.Combine(RealSite.Root, "content", "interface", "en.yaml"))
            .Select(line => line.IndexOf('.', StringComparison.Ordinal) is > 0 and int at && line[..at].All(char.IsAsciiLetterLower) ? line[..at] : "")
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal);

    [GeneratedRegex("[\u3400-\u9fff\uf900-\ufaff]", RegexOptions.None, 60_000)]
    private static partial Regex Han();

    /// <summary>Five words of Latin letters in a row: units, acronyms and names of a few words are no sentence.</summary>
    [GeneratedRegex("(?:[A-Za-z][A-Za-z'’\\-]*[ ,;:]+){4,}[A-Za-z][A-Za-z'’\\-]*", RegexOptions.None, 60_000)]
    private static partial Regex Sentence();
}
