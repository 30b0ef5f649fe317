using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Discrepancies;

/// <summary>Statements that give one figure, or say the same words, alike, lowest number first: they stand in a relation together.</summary>
internal sealed record Account(ImmutableArray<Statement> Statements)
{
    public Statement First => Statements[0];

    public bool IsFigure => SideBySide.IsFigure(First);

    public bool IsTarget => First.Kind.Family() is KindFamily.Target or KindFamily.Limit;

    public ImmutableArray<StatementId> Ids => [.. Statements.Select(statement => statement.Id)];

    /// <summary>
    /// The accounts among statements that say something of their own, by the number of the first of each. The plans of one government speak as one; another's figure stays its own.
    /// </summary>
    public static ImmutableArray<Account> Among(IEnumerable<Statement> statements, Func<PlanId, JurisdictionId> issuer) =>
    [
        .. statements
            .Where(statement => SideBySide.IsFigure(statement) || SideBySide.IsWords(statement))
            .GroupBy(statement => (
                Comparability.Of(statement),
                statement.Jurisdiction,
                issuer(statement.Plan),
                StatementTime.Of(statement),
                statement.Kind.Family(),
                (statement.Value, statement.ValueHigh, statement.Unit, statement.Comparator),
                statement.Words is { } words ? FoldedText.Fold(words.Zh) : null))
            .Select(group => new Account([.. group])),
    ];
}
