using Publisher.Knowledge;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Routing;

namespace Publisher.Site.Search;

/// <summary>
/// Everything that can be found, for the pages of one language. Names stand in both languages; the text of a passage only in this one (the
/// file of the other language has the rest under the same ids), or in Chinese while it has no English.
/// </summary>
public sealed class SearchRecords(KnowledgeBase knowledge, Language language)
{
    public static IEnumerable<SearchRecord> Of(KnowledgeBase knowledge, Language language) =>
        new SearchRecords(knowledge, language).All();

    private IEnumerable<SearchRecord> All() =>
    [
        .. knowledge.Indicators.Select(Of),
        .. knowledge.Jurisdictions.Select(Of),
        .. knowledge.Terms.Select(Of),
        .. knowledge.Projects.Select(Of),
        .. knowledge.Organizations.Select(Of),
        .. knowledge.Statements.Select(Of),
        .. knowledge.Notes.Select(Of),
        .. knowledge.Plans.SelectMany(plan => plan.Passages).Select(Of),
    ];

    private SearchRecord Of(Passage passage)
    {
        string? english = passage.English is { } translation ? Text(translation) : null;
        bool inEnglish = language == Language.English && english is not null;
        return new(
            SearchKind.Passage,
            $"{passage.Plan}#{passage.Id}",
            Routes.PassageUrl(passage.Plan, passage.Id, language),
            inEnglish ? null : Text(passage),
            inEnglish ? english : null,
            new SearchFacets(
                passage.Plan.Value,
                [knowledge.Plan(passage.Plan).Jurisdiction.Value],
                Type: passage.Kind.Word()));
    }

    private SearchRecord Of(Indicator indicator) => new(
        SearchKind.Indicator,
        indicator.Id.Value,
        Routes.Indicator(indicator.Id).Url(language),
        Lines([indicator.Name.Zh, indicator.Definition.Zh]),
        Lines([indicator.Name.En, indicator.Definition.En]),
        new SearchFacets(Sector: indicator.Sector.Value));

    private SearchRecord Of(Statement statement)
    {
        Indicator indicator = knowledge.Indicator(statement.Indicator);
        Bilingual place = knowledge.Jurisdiction(statement.Jurisdiction).Name;
        return new(
            SearchKind.Statement,
            statement.Id.Value,
            Routes.StatementUrl(statement, language),
            Lines([indicator.Name.Zh, place.Zh, statement.Quote.Hans]),
            Lines([indicator.Name.En, place.En, statement.Words?.En]),
            new SearchFacets(statement.Plan.Value, [statement.Jurisdiction.Value], indicator.Sector.Value, statement.Kind.Word()));
    }

    private SearchRecord Of(Project project) => new(
        SearchKind.Project,
        project.Id.Value,
        Routes.Project(project.Id).Url(language),
        project.Name.Zh,
        project.Name.En,
        new SearchFacets(
            project.Plan.Value,
            [.. project.Jurisdictions.Select(place => place.Value)],
            project.Sector.Value,
            project.Kind.Word()));

    private SearchRecord Of(Organization organization) => new(
        SearchKind.Organization,
        organization.Id.Value,
        Routes.Organization(organization.Id).Url(language),
        Lines([organization.Name.Zh, .. organization.Printed]),
        organization.Name.En,
        new SearchFacets(Jurisdictions: [organization.Jurisdiction.Value], Type: organization.Kind.Word()));

    private SearchRecord Of(Jurisdiction jurisdiction) => new(
        SearchKind.Jurisdiction,
        jurisdiction.Id.Value,
        Routes.Jurisdiction(jurisdiction.Id).Url(language),
        Lines([jurisdiction.Name.Zh, .. jurisdiction.Printed]),
        jurisdiction.Name.En,
        new SearchFacets(Jurisdictions: [jurisdiction.Id.Value], Type: jurisdiction.Kind.Word()));

    private SearchRecord Of(Term term) => new(
        SearchKind.Glossary,
        term.Id.Value,
        $"{Routes.Glossary.Url(language)}#{term.Id}",
        Lines([term.Name.Zh, .. term.Printed, term.Definition.Zh]),
        Lines([term.Name.En, .. term.Accepted, term.Definition.En]),
        new SearchFacets());

    private SearchRecord Of(Note note) => new(
        SearchKind.Note,
        note.Id.Value,
        $"{Routes.Notes.Url(language)}#{note.Id}",
        Lines([note.Text.Zh, note.Quote.Hans]),
        note.Text.En,
        new SearchFacets(note.Plan.Value, [knowledge.Plan(note.Plan).Jurisdiction.Value], Type: note.Kind));

    /// <summary>Cells of a table are separate texts: a match never runs from one into the next.</summary>
    private static string Text(Passage passage) =>
        passage.Table is { } table ? Lines(table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Hans)) : passage.Hans;

    private static string Text(Translation translation) =>
        translation.Rows.IsDefaultOrEmpty ? translation.Text : Lines(translation.Rows.SelectMany(row => row));

    private static string Lines(IEnumerable<string?> texts) =>
        string.Join('\n', texts.Where(text => !string.IsNullOrEmpty(text)).Distinct(StringComparer.Ordinal));
}
