using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Tests;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Tests.Building;

/// <summary>The pages of projects show the words that prove what they say, in the reader's language first.</summary>
[Collection(nameof(RealPages))]
public sealed class ProjectPagesTests
{
    [Fact]
    public void On_English_pages_the_English_clause_of_each_quantity_stands_marked_and_open_before_the_Chinese_one()
    {
        foreach (Project project in Repository.Knowledge.Projects.Where(project => !project.Quantities.IsEmpty))
        {
            IElement[] rows = [.. Page(project, Language.English).QuerySelectorAll(".quantity-table tbody tr")];
            Assert.Equal(project.Quantities.Length, rows.Length);
            foreach ((Quantity quantity, IElement row) in project.Quantities.Zip(rows))
            {
                IElement[] quotes = [.. row.QuerySelectorAll("q.quote")];
                Assert.Equal((2, "en", "zh-Hans"), (quotes.Length, LanguageOf(quotes[0]), LanguageOf(quotes[1])));
                Assert.Equal((quantity.English!.Text, quantity.English.Marked), (quotes[0].TextContent, quotes[0].QuerySelector("mark")!.TextContent));
                Assert.Null(row.Closest("details, [hidden]"));
            }
        }
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Time_and_state_stand_with_their_words_in_both_languages(string code)
    {
        Language language = (Language)code;
        foreach (Project project in Repository.Knowledge.Projects.Where(project => project.Time is not null || project.State is not null))
        {
            string[] quotes = [.. Page(project, language).QuerySelectorAll("main dl q.quote").Select(quote => quote.TextContent)];
            foreach (PrintedWords words in new[] { project.Time?.As, project.State?.As }.OfType<PrintedWords>())
            {
                int english = Array.IndexOf(quotes, words.English);
                int chinese = Array.IndexOf(quotes, words.Hans);
                Assert.True(english >= 0 && chinese >= 0, $"{project.Id}: {string.Join(" | ", quotes)}");
                Assert.Equal(language == Language.English, english < chinese);
            }
        }
    }

    /// <summary>A project that is done already carries a badge wherever it is listed, and its page does not call it a plan.</summary>
    [Fact]
    public void What_is_completed_is_not_shown_like_what_is_planned()
    {
        IHtmlDocument list = RealSite.Page("en/projects/index.html");
        foreach (Project project in Repository.Knowledge.Projects)
        {
            string? shown = list.QuerySelector($"tr[data-id='{project.Id}'] .badge[class*='state-']")?.TextContent;
            Assert.Equal(project.State?.State.ToString().ToLowerInvariant(), shown);
            if (project.State?.State == ProjectState.Completed)
                Assert.DoesNotContain("its owner's plan", Page(project, Language.English).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    private static IHtmlDocument Page(Project project, Language language) => RealSite.Page($"{Routes.Project(project.Id).Url(language).TrimStart('/')}index.html");

    private static string? LanguageOf(IElement element) => element.Closest("[lang]")!.GetAttribute("lang");
}
