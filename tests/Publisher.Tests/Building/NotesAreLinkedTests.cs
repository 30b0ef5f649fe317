using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Publisher.Knowledge;
using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Tests;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Tests.Building;

/// <summary>Each note of the real content stands on the page of notes and where it speaks of, with links both ways.</summary>
[Collection(nameof(RealPages))]
public sealed class NotesAreLinkedTests
{
    public static TheoryData<Language> Languages => [Language.Chinese, Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_of_notes_leads_to_the_passage_the_statements_and_the_projects_of_each(Language language)
    {
        IHtmlDocument page = RealSite.Page(File(Routes.Notes, language));
        foreach (Note note in Repository.Knowledge.Notes)
        {
            HashSet<string> links = [.. page.GetElementById(note.Id.Value)!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!)];
            Assert.Contains(Routes.PassageUrl(note.Plan, note.Passage, language), links);
            Assert.All(note.Statements, statement => Assert.Contains(Routes.StatementUrl(Repository.Knowledge.Statement(statement), language), links));
            Assert.All(note.Projects, project => Assert.Contains(Routes.Project(project).Url(language), links));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_passage_leads_to_its_notes(Language language)
    {
        foreach (IGrouping<Publisher.Knowledge.Plans.PlanId, Note> notes in Repository.Knowledge.Notes.GroupBy(note => note.Plan))
        {
            IHtmlDocument page = RealSite.Page(File(Routes.Plan(notes.Key), language));
            Assert.All(notes, note => Assert.NotNull(page.GetElementById(note.Passage.Value)!.QuerySelector($"a[href='{NoteUrl(note, language)}']")));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void An_indicator_and_a_project_lead_to_the_notes_that_name_them(Language language)
    {
        foreach (Note note in Repository.Knowledge.Notes)
        {
            Assert.All(
                note.Statements.Select(statement => Repository.Knowledge.Statement(statement).Indicator).Distinct(),
                indicator => Assert.Contains(Href(note, language), RealSite.Text(File(Routes.Indicator(indicator), language)), StringComparison.Ordinal));
            Assert.All(note.Projects, project => Assert.Contains(Href(note, language), RealSite.Text(File(Routes.Project(project), language)), StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_note_stands_on_the_page_of_the_box_that_holds_its_passage(Language language)
    {
        Note[] boxed = [.. Repository.Knowledge.Notes.Where(note => Column(note) is not null)];
        Assert.NotEmpty(boxed);
        Assert.All(boxed, note => Assert.Contains(Href(note, language), RealSite.Text(File(Routes.Column(Column(note)!), language)), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_note_stands_with_each_sentence_that_holds_its_words(Language language)
    {
        foreach (IGrouping<Publisher.Knowledge.Indicators.IndicatorId, Statement> statements in Repository.Knowledge.Statements.GroupBy(statement => statement.Indicator))
        {
            IHtmlDocument page = RealSite.Page(File(Routes.Indicator(statements.Key), language));
            foreach (Statement statement in statements)
            {
                // A row with its proof below it, or one that says the same, within that proof.
                IElement said = page.GetElementById(Routes.StatementAnchor(statement.Id))!;
                IElement proof = said.LocalName == "tr" ? said.NextElementSibling!.Children.Single() : said;
                Assert.Equal(
                    Repository.Knowledge.NoteFinder.On(statement).Select(note => NoteUrl(note, language)),
                    proof.Children.Where(note => note.ClassList.Contains("passage-note")).SelectMany(note => note.QuerySelectorAll("a")).Select(link => link.GetAttribute("href")));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_note_stands_beside_the_figure_on_the_pages_of_two_places(Language language)
    {
        (string Path, IHtmlDocument Page)[] pairs = [.. RealSite.Pages(language.Prefix()).Where(page => page.Path.Contains("/compare/", StringComparison.Ordinal))];
        int shown = 0;
        foreach (IElement value in pairs.SelectMany(page => page.Page.QuerySelectorAll(".comparison .value")))
        {
            string id = value.QuerySelector("a")!.GetAttribute("href")!.Split("#s-")[1];
            HashSet<string> links = [.. value.QuerySelectorAll(".note-folded a").Select(link => link.GetAttribute("href")!)];
            Assert.All(Repository.Knowledge.NoteFinder.On(Repository.Knowledge.Statement(new(id))), note => Assert.Contains(NoteUrl(note, language), links));
            shown += links.Count;
        }
        Assert.NotEqual(0, shown);
    }

    private static Publisher.Knowledge.Projects.PlanColumn? Column(Note note) => Repository.Knowledge.Passage(note.Plan, note.Passage).Column is { } number
        ? Repository.Knowledge.Columns.Single(column => column.Plan == note.Plan && column.Number == number)
        : null;

    private static string File(Route route, Language language) => $"{route.Url(language).TrimStart('/')}index.html";

    private static string NoteUrl(Note note, Language language) => $"{Routes.Notes.Url(language)}#{note.Id}";

    private static string Href(Note note, Language language) => $"href=\"{NoteUrl(note, language)}\"";
}
