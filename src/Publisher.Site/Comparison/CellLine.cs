using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;
using Publisher.Site.Wording;

namespace Publisher.Site.Comparison;

/// <summary>
/// What a cell says of one figure, in one language: the same words in the tables of the pages, in the files of the choosing page and in CSV. <paramref name="Id"/> is the statement,
/// <paramref name="Time"/> null where the figure says it already.
/// </summary>
public sealed record CellLine(
    StatementId Id,
    Figure Figure,
    string? Time,
    string? Kind,
    Mark? Binding,
    ImmutableArray<string> Conditions,
    Mark? State,
    ImmutableArray<CellSource> Sources,
    ImmutableArray<Note> Notes)
{
    public static CellLine Of(ComparedStatement value, KnowledgeBase knowledge, Language language)
    {
        Statement statement = value.Statement;
        Interface words = knowledge.Parts.Interface;
        StatementWording wording = StatementWording.Of(statement, knowledge, language);
        Figure figure = statement.IsDelegated ? new(words["compare.delegated", language]) : wording.Figure;
        return new(
            statement.Id,
            figure,
            wording.Time == figure.Text ? null : wording.Time,
            statement.Kind == StatementKind.Target ? null : wording.Kind,
            wording.Binding is { } binding ? new(statement.Binding == Knowledge.Statements.Binding.Binding ? "binding" : "anticipatory", binding) : null,
            statement.IsDelegated ? [.. wording.Conditions, words.Say(new SetBy(wording.DelegatedBy!), language)] : wording.Conditions,
            statement.Doubtful ? new("doubtful", words["compare.doubtful", language]) : null,
            [
                .. value.Statements
                    .DistinctBy(alike => alike.Plan)
                    .Select(alike => new CellSource(alike.Plan, alike.Passage, knowledge.Plan(alike.Plan).Short[language])),
            ],
            [.. value.Statements.SelectMany(alike => knowledge.NoteFinder.On(alike)).Distinct()]);
    }

    /// <summary>The line as plain text: `≥ 30% · 2025 · binding · strive to, built-up area`.</summary>
    public string Plain(string comma) =>
        string.Join(" · ", new[] { Figure.ToString(), Time, Kind, Binding?.Text, Conditions.IsEmpty ? null : string.Join(comma, Conditions), State?.Text }.OfType<string>());
}

/// <summary>A short fact with a shape of its own: `binding`, `anticipatory`, `doubtful`.</summary>
public sealed record Mark(string Key, string Text);

/// <summary>The plan that says it, by its short name, and the passage.</summary>
public sealed record CellSource(PlanId Plan, PassageId Passage, string Name);
