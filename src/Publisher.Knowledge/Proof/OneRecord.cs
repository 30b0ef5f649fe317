using System.Collections.Immutable;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Proof;

/// <summary>
/// One sentence is one record: marked from the beginning of a clause, words hold what they are about, and a second statement that marks any of them would say the sentence twice; several subjects
/// are a list in it. What is marked after its subjects in the clause (能耗、水耗【完成下达任务】) is said of each quantity in a statement of its own.
/// </summary>
public static class OneRecord
{
    public static void Check(ImmutableArray<Statement> statements, ProofContext context)
    {
        foreach (IGrouping<(PlanId, PassageId, Jurisdictions.JurisdictionId, CellPosition?), Statement> group in statements
            .Where(statement => statement.Words is not null)
            .GroupBy(statement => (statement.Plan, statement.Passage, statement.Jurisdiction, statement.Quote.Cell)))
        {
            ImmutableArray<Statement> all = [.. group];
            for (int at = 1; at < all.Length; at++)
            {
                if (all[..at].FirstOrDefault(before => Overlap(before.Quote, all[at].Quote) && (IsWhole(before) || IsWhole(all[at]))) is not { } first)
                    continue;
                Statement second = all[at];
                context.Findings.Error("OCP0251", context.Written[second.Id.Value], $"{first.Id} records this sentence already", $"keep one of them, with `subjects:` that name what it is about and the indicator of each, and lead the id of the other there in content/redirects.yaml", length: second.Id.Value.Length);
            }
        }
    }

    private static bool Overlap(Quote one, Quote other) => one.Start + one.MarkStart < other.Start + other.MarkEnd && other.Start + other.MarkStart < one.Start + one.MarkEnd;

    private static bool IsWhole(Statement statement) =>
        !statement.Subjects.IsEmpty || (statement.Quote.Cell is null && BeginsClause(Text.FoldedText.Fold(statement.Quote.Hans[..statement.Quote.MarkStart])));

    private static bool BeginsClause(string before) => before.Length == 0 || Clause.EndsClause(before, before.Length - 1);
}
