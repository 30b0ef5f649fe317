using AngleSharp.Html.Dom;
using Publisher.Knowledge;
using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Sources;

namespace Publisher.Tests.Building;

/// <summary>Each note of the real content stands on the page of notes and where it speaks of, with links both ways.</summary>
public sealed class NotesAreLinkedTests
{
    private static readonly Lazy<KnowledgeBase> Knowledge = new(() => KnowledgeReader.Read(SourceFolder.Read(RealSite.Root)).Knowledge!);

    public static TheoryData<Language> Languages => [Language.Chinese, Language.English];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_of_notes_leads_to_the_passage_the_statements_and_the_projects_of_each(Language language)
    {
        IHtmlDocument page = RealSite.Page(File(Routes.Notes, language));
        foreach (Note note in Knowledge.Value.Notes)
        {
            HashSet<string> links = [.. page.GetElementById(note.Id.Value)!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!)];
            Assert.Contains(Routes.PassageUrl(note.Plan, note.Passage, language), links);
            Assert.All(note.Statements, statement => Assert.Contains(Routes.StatementUrl(Knowledge.Value.Statement(statement), language), links));
            Assert.All(note.Projects, project => Assert.Contains(Routes.Project(project).Url(language), links));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_passage_leads_to_its_notes(Language language)
    {
        foreach (IGrouping<Publisher.Knowledge.Plans.PlanId, Note> notes in Knowledge.Value.Notes.GroupBy(note => note.Plan))
        {
            IHtmlDocument page = RealSite.Page(File(Routes.Plan(notes.Key), language));
            Assert.All(notes, note => Assert.NotNull(page.GetElementById(note.Passage.Value)!.QuerySelector($"a[href='{NoteUrl(note, language)}']")));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void An_indicator_and_a_project_lead_to_the_notes_that_name_them(Language language)
    {
        foreach (Note note in Knowledge.Value.Notes)
        {
            Assert.All(
                note.Statements.Select(statement => Knowledge.Value.Statement(statement).Indicator).Distinct(),
                indicator => Assert.Contains(Href(note, language), RealSite.Text(File(Routes.Indicator(indicator), language)), StringComparison.Ordinal));
            Assert.All(note.Projects, project => Assert.Contains(Href(note, language), RealSite.Text(File(Routes.Project(project), language)), StringComparison.Ordinal));
        }
    }

    private static string File(Route route, Language language) => $"{route.Url(language).TrimStart('/')}index.html";

    private static string NoteUrl(Note note, Language language) => $"{Routes.Notes.Url(language)}#{note.Id}";

    private static string Href(Note note, Language language) => $"href=\"{NoteUrl(note, language)}\"";
}
