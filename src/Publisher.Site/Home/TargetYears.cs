using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Home;

/// <summary>Which year each target of each plan is for. <paramref name="Years"/> are those there are, in their order, null last where targets print none; a period counts for its last year.</summary>
public sealed record TargetYears(ImmutableArray<int?> Years, ImmutableArray<PlanTargets> Plans)
{
    public static TargetYears Of(KnowledgeBase knowledge)
    {
        Statement[] targets = [.. knowledge.Statements.Where(statement => statement.Kind is StatementKind.Target or StatementKind.Limit)];
        ImmutableArray<int?> years = [.. targets.Select(target => StatementTime.Of(target).End).Distinct().OrderBy(year => year ?? int.MaxValue)];
        ILookup<(PlanId, int?), Statement> byYear = targets.ToLookup(target => (target.Plan, StatementTime.Of(target).End));
        return new(years, [.. knowledge.Plans.Select(plan => new PlanTargets(plan, [.. years.Select(year => Targets(byYear[(plan.Id, year)]))]))]);
    }

    public int All => Plans.Sum(plan => plan.Years.Sum(year => year.All));

    public int For(int? year) => Years.IndexOf(year) is var at and >= 0 ? Plans.Sum(plan => plan.Years[at].All) : 0;

    private static TargetsOfYear Targets(IEnumerable<Statement> targets) =>
        new(targets.Count(target => target.Value is not null), targets.Count(target => target.Value is null));
}

public sealed record PlanTargets(Plan Plan, ImmutableArray<TargetsOfYear> Years);

/// <summary>Targets that are numbers, and those in words.</summary>
public readonly record struct TargetsOfYear(int Numbers, int Words)
{
    public int All => Numbers + Words;
}
