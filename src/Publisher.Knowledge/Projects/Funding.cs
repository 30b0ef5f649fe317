using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Projects;

/// <summary>
/// What pays for a project where the plan says so, in its words (<paramref name="As"/>). The amount is that of <paramref name="Statement"/>, or
/// <paramref name="Amount"/> as printed: one of the two.
/// </summary>
public sealed record Funding(FundingKind Kind, StatementId? Statement, string? Amount, PrintedWords As);

public enum FundingKind
{
    Loan,
    Bond,
    Grant,
    Own,
}
