using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Assignments;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Assignments;
using Publisher.Site.Projects;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Statements;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Plans;

/// <summary>What a passage states, beside it: projects, figures that lead to their statements, tasks with who answers for them, documents it names.</summary>
/// <param name="Folded">Names the figures where there are so many that they are folded, as those of a table; null where they stand open.</param>
public sealed record PassageMarginView(
    ImmutableArray<StatedProjectView> Projects,
    FiguresOfPassage? Folded,
    ImmutableArray<MarginFigureView> Figures,
    ImmutableArray<MarginTaskView> Tasks,
    ImmutableArray<LinkView> Documents) : View
{
    private const int ShownOpen = 6;

    /// <summary>Null where the passage states nothing.</summary>
    public static PassageMarginView? Of(ReaderPassage reader, KnowledgeBase knowledge, Language language) =>
        reader is { Statements.IsEmpty: true, Projects.IsEmpty: true, Tasks.IsEmpty: true, Documents.IsEmpty: true } ? null : new(
            [.. reader.Projects.Select(project => StatedProjectView.Of(project, knowledge, language))],
            reader.Statements.Length > ShownOpen ? new FiguresOfPassage(reader.Statements.Length) : null,
            [.. reader.Statements.Select(statement => MarginFigureView.Of(statement, knowledge, language))],
            [.. reader.Tasks.Select(task => MarginTaskView.Of(task, knowledge, language))],
            [.. reader.Documents.Select(document => new LinkView($"{Routes.Documents.Url(language)}#{document.Id}", RunView.Of(document.Name, language)))]);
}

/// <summary>A figure of a passage, leading to its statement.</summary>
/// <param name="Said">Figure, time and what it must not be read without.</param>
public sealed record MarginFigureView(Href Address, RunView Indicator, RichTextView Said, DiscrepancyBadgesView Found, bool IsDelegated) : View
{
    public static MarginFigureView Of(Statement statement, KnowledgeBase knowledge, Language language) => new(
        Routes.StatementUrl(statement, language),
        RunView.Of(knowledge.Indicator(statement.Indicator).Name, language),
        RichTextView.Mixed(Words(statement, knowledge, language), language),
        DiscrepancyBadgesView.Of(knowledge.DiscrepanciesOf(statement.Id), statement, knowledge, language),
        statement.IsDelegated);

    private static string Words(Statement statement, KnowledgeBase knowledge, Language language)
    {
        // What is said in words stands marked in the passage, and would fill the margin a second time.
        if (statement.Value is null)
            return statement.Year is null && statement.Period is null ? "" : TimeWording.Of(statement, knowledge, language);
        StatementWording wording = StatementWording.Of(statement, knowledge, language);
        // A figure that is itself a year says its time already.
        string figure = statement is { Measure: Measure.Level, Unit: { } unit } && knowledge.Unit(unit).IsCalendar ? "" : wording.Figure.ToString();
        string place = statement.Jurisdiction == knowledge.Plan(statement.Plan).Jurisdiction ? "" : knowledge.Jurisdiction(statement.Jurisdiction).Name[language];
        return string.Join(
            knowledge.Parts.Interface["lists.stop", language],
            new[] { place, figure, wording.Effort, wording.Time, wording.Tier, wording.Scope }.Where(part => !string.IsNullOrEmpty(part)));
    }
}

public sealed record MarginTaskView(Href Address, RunView Title, TaskBodiesView Bodies) : View
{
    public static MarginTaskView Of(Assignment task, KnowledgeBase knowledge, Language language) => new(
        $"{Routes.Organizations.Url(language)}#{task.Id}",
        RunView.Of(task.Title, language),
        TaskBodiesView.Of(task, knowledge, language));
}
