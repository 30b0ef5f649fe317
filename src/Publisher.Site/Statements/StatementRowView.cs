using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Notes;
using Publisher.Site.Routing;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Statements;

/// <summary>A statement as two rows of a table: what it says, and the sentence that proves it. What says just the same stands with it.</summary>
/// <param name="Scopes">Definition and scope.</param>
/// <param name="Plan">The plan by its short name, leading to the passage.</param>
/// <param name="Also">Null where no other passage says the same.</param>
public sealed record StatementRowView(
    string Id,
    FigureView Figure,
    ImmutableArray<string> Conditions,
    ImmutableArray<SubjectView> Subjects,
    StatementStateView State,
    DiscrepancyBadgesView Badges,
    string Kind,
    string? Tier,
    string Time,
    string? Scopes,
    BadgeView? Binding,
    LinkView Plan,
    ImmutableArray<BesideNoteView> Notes,
    StatementProofView Proof,
    AlsoStatedView? Also) : View
{
    /// <param name="alike">Statements that read the same, one or more.</param>
    public static StatementRowView Of(ImmutableArray<Statement> alike, KnowledgeBase knowledge, Language language)
    {
        Statement statement = alike[0];
        StatementWording words = StatementWording.Of(statement, knowledge, language);
        string[] scopes = [.. new[] { words.Variant, words.Scope }.OfType<string>()];
        return new(
            Routes.StatementAnchor(statement.Id),
            FigureView.Of(words.Figure),
            words.OwnConditions,
            SubjectView.Of(statement, language),
            StatementStateView.Of(statement, words, isFull: true),
            DiscrepancyBadgesView.Of(knowledge.DiscrepanciesOf(statement.Id), statement, knowledge, language),
            words.Kind,
            words.Tier,
            words.Time,
            scopes.Length == 0 ? null : string.Join(knowledge.Parts.Interface["wording.comma", language], scopes),
            BindingBadge.Of(statement, words),
            new LinkView(Routes.PassageUrl(statement.Plan, statement.Passage, language), RunView.Of(knowledge.Plan(statement.Plan).Short, language)),
            BesideNoteView.Of(knowledge.NoteFinder.On(statement), language),
            StatementProofView.Of(statement, knowledge, language),
            alike.Length == 1 ? null : AlsoStatedView.Of(alike[1..], knowledge, language));
    }
}
