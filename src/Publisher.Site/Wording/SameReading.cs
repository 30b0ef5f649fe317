using Publisher.Knowledge;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Wording;

/// <summary>All that a reader of a cell sees of a statement: two that are equal here are one line with two sources.</summary>
public sealed record SameReading(
    Comparability Basis,
    JurisdictionId PlanOf,
    StatementKind Kind,
    int? End,
    bool Before,
    decimal? Value,
    decimal? High,
    string? Words,
    string? Unit,
    Comparator? Comparator,
    string? Effort,
    Binding? Binding,
    string Qualifiers,
    string DelegatedBy,
    string? Mark,
    bool Doubtful)
{
    public static SameReading Of(Statement statement, KnowledgeBase knowledge) => new(
        Comparability.Of(statement),
        knowledge.Plan(statement.Plan).Jurisdiction,
        statement.Kind,
        StatementTime.Of(statement).End,
        TimeWording.IsBefore(statement, knowledge.Lexicon),
        statement.Value,
        statement.ValueHigh,
        // Of a delegated target a cell says only that it is set above, and by whom.
        statement.IsDelegated ? null : statement.Words?.Zh,
        statement.Unit,
        statement.Comparator,
        statement.Effort?.Printed,
        statement.Binding,
        string.Join(' ', statement.Qualifiers),
        string.Join<JurisdictionId>(' ', statement.DelegatedBy),
        statement.Mark,
        statement.Doubtful);
}
