using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Names;
using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Routing;
using Publisher.Site.Wording;

namespace Publisher.Site.Search;

/// <summary>Everything that can be found, in one language. Passages come last, plan by plan in reading order, each under the headings before it.</summary>
public sealed class SearchRecords
{
    private readonly KnowledgeBase knowledge;
    private readonly Language language;
    private readonly ILookup<(PlanId, PassageId), string> sectors;

    private SearchRecords(KnowledgeBase knowledge, Language language)
    {
        this.knowledge = knowledge;
        this.language = language;
        sectors = knowledge.Statements
            .Select(statement => (Place: (statement.Plan, statement.Passage), knowledge.Indicator(statement.Indicator).Sector))
            .Concat(knowledge.Projects.Select(project => (Place: (project.Plan, project.Passage), project.Sector)))
            .ToLookup(found => found.Place, found => found.Sector.Value);
    }

    public static IEnumerable<SearchRecord> Of(KnowledgeBase knowledge, Language language) =>
        new SearchRecords(knowledge, language).All();

    private IEnumerable<SearchRecord> All() =>
        knowledge.Indicators.Select(Of)
            .Concat(knowledge.Jurisdictions.Select(Of))
            .Concat(knowledge.Terms.Select(Of))
            .Concat(knowledge.Projects.Select(Of))
            .Concat(knowledge.Organizations.Select(Of))
            .Concat(knowledge.Statements.Select(Of))
            .Concat(knowledge.Notes.Select(Of))
            .Concat(knowledge.Plans.SelectMany(plan => plan.Passages).Select(Of));

    /// <summary>The sectors of a passage are those of its figures and projects.</summary>
    private SearchRecord Of(Passage passage) => new(
        SearchKind.Passage,
        $"{passage.Plan}#{passage.Id}",
        Routes.PassageUrl(passage.Plan, passage.Id, language),
        language.IsSource ? Chinese(passage) : Translated(passage.Translation(language)?.Text),
        passage.Kind.Word(),
        passage.Plan.Value,
        [knowledge.Plan(passage.Plan).Jurisdiction.Value],
        sectors.Contains((passage.Plan, passage.Id)) ? [.. sectors[(passage.Plan, passage.Id)].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] : null);

    private SearchRecord Of(Indicator indicator) => new(
        SearchKind.Indicator,
        indicator.Id.Value,
        Routes.Indicator(indicator.Id).Url(language),
        Lines([indicator.Name[language], indicator.Definition[language]]),
        Places: Places(indicator),
        Sectors: [indicator.Sector.Value],
        Names: Names(indicator.OtherNames.Same),
        Near: Names(indicator.OtherNames.Near));

    private SearchRecord Of(Statement statement)
    {
        Indicator indicator = knowledge.Indicator(statement.Indicator);
        string figure = $"{FigureWording.Of(statement, knowledge, language).Text} · {TimeWording.Of(statement, knowledge, language)}";
        QuotedCell? cell = QuotedCell.Of(statement, knowledge);
        string before = $"{Lines([indicator.Name[language], knowledge.Jurisdiction(statement.Jurisdiction).Name[language], figure])}\n{(cell is null ? "" : $"{cell.Name(language)} ")}";
        (string sentence, ImmutableArray<int>? mark) = language.IsSource
            ? (statement.Quote.Hans, [before.Length + statement.Quote.MarkStart, before.Length + statement.Quote.MarkEnd])
            : Clause(statement.English, before.Length);
        return new(
            SearchKind.Statement,
            statement.Id.Value,
            Routes.StatementUrl(statement, language),
            (before + sentence).TrimEnd('\n'),
            statement.Kind.Word(),
            statement.Plan.Value,
            [statement.Jurisdiction.Value],
            [indicator.Sector.Value],
            Mark: mark,
            Printed: !language.IsSource ? $"{cell?.Name(Language.Chinese)}{Marked(statement.Quote)}" : null);
    }

    private static (string Text, ImmutableArray<int>? Mark) Clause(EnglishQuote? clause, int at) =>
        clause is null ? ("", null) : (clause.Text, [at + clause.MarkStart, at + clause.MarkEnd]);

    private static string Marked(Quote quote) =>
        $"{quote.Hans[..quote.MarkStart]}【{quote.Hans[quote.MarkStart..quote.MarkEnd]}】{quote.Hans[quote.MarkEnd..]}";

    private SearchRecord Of(Project project) => new(
        SearchKind.Project,
        project.Id.Value,
        Routes.Project(project.Id).Url(language),
        project.Title[language],
        project.Kind.Word(),
        project.Plan.Value,
        [.. project.Jurisdictions.Select(place => place.Value)],
        [project.Sector.Value]);

    private SearchRecord Of(Organization organization) => new(
        SearchKind.Organization,
        organization.Id.Value,
        Routes.Organization(organization.Id).Url(language),
        Named(organization.Name, organization.Printed),
        organization.Kind.Word(),
        Places: [organization.Jurisdiction.Value],
        Names: Names(organization.OtherNames.Same),
        Near: Names(organization.OtherNames.Near));

    private SearchRecord Of(Jurisdiction jurisdiction) => new(
        SearchKind.Jurisdiction,
        jurisdiction.Id.Value,
        Routes.Jurisdiction(jurisdiction.Id).Url(language),
        Named(jurisdiction.Name, jurisdiction.Printed),
        jurisdiction.Kind.Word(),
        Places: [jurisdiction.Id.Value]);

    private SearchRecord Of(Term term) => new(
        SearchKind.Glossary,
        term.Id.Value,
        $"{Routes.Glossary.Url(language)}#{term.Id}",
        Lines([term.Name[language], .. language.IsSource ? term.Printed : term.Accepted, term.Definition[language]]),
        Except: language.IsSource && !term.Except.IsEmpty ? term.Except : null,
        Names: Names(term.OtherNames.Same),
        Near: Names(term.OtherNames.Near));

    private SearchRecord Of(Note note) => new(
        SearchKind.Note,
        note.Id.Value,
        $"{Routes.Notes.Url(language)}#{note.Id}",
        Lines([note.Text[language], language.IsSource ? note.Quote.Hans : null]),
        note.Kind,
        note.Plan.Value,
        [knowledge.Plan(note.Plan).Jurisdiction.Value]);

    /// <summary>The places an indicator is said of; null where no plan gives it for one.</summary>
    private static ImmutableArray<string>? Places(Indicator indicator) =>
        indicator.Statements.IsEmpty ? null : [.. indicator.Statements.Select(statement => statement.Jurisdiction.Value).Distinct(StringComparer.Ordinal)];

    private ImmutableArray<string>? Names(ImmutableArray<OtherName> names) =>
        OtherNames.In(language, names) is { IsEmpty: false } said ? said : null;

    /// <summary>Printed forms are Chinese.</summary>
    private string Named(Bilingual name, ImmutableArray<string> printed) =>
        language.IsSource ? Lines([name.Zh, .. printed]) : name[language];

    /// <summary>Cells of a table are separate texts.</summary>
    private static string Chinese(Passage passage) =>
        passage.Table is { } table ? Lines(table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Hans)) : passage.Hans;

    private static string Translated(Translation? text) => text switch
    {
        null => "",
        { Rows.IsDefaultOrEmpty: true } translation => translation.Text,
        { } translation => Lines(translation.Rows.SelectMany(row => row)),
    };

    private static string Lines(IEnumerable<string?> texts) =>
        string.Join('\n', texts.Where(text => !string.IsNullOrEmpty(text)).Distinct(StringComparer.Ordinal));
}
