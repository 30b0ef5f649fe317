using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Discrepancies;

/// <summary>Statements that give one figure alike, lowest number first: they stand in a relation together.</summary>
internal sealed record Account(ImmutableArray<Statement> Statements)
{
    public Statement First => Statements[0];

    /// <summary>The accounts among statements, by the number of the first of each. The plans of one government speak as one; another's figure stays its own.</summary>
    public static IEnumerable<Account> Among(IEnumerable<Statement> statements, Func<PlanId, JurisdictionId> issuer) =>
        statements
            .GroupBy(statement => (
                Comparability.Of(statement),
                statement.Jurisdiction,
                issuer(statement.Plan),
                StatementTime.Of(statement),
                statement.Kind.Family(),
                (statement.Value, statement.ValueHigh, statement.Unit, statement.Comparator)))
            .Select(group => new Account([.. group]));
}
