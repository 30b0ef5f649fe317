using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Home;

/// <summary>The indicators for which most plans set a number, chosen by rule so that nobody picks favourites.</summary>
internal static class SharedFigures
{
    private const int Shown = 5;

    public static ImmutableArray<SharedFigure> Of(KnowledgeBase knowledge) =>
    [
        .. knowledge.Indicators
            .Select(indicator => new SharedFigure(indicator, Targets(knowledge, indicator)))
            .Where(figure => figure.Targets.Length >= 2)
            .OrderByDescending(figure => figure.Targets.Length)
            .ThenBy(figure => figure.Indicator.Id)
            .Take(Shown),
    ];

    /// <summary>Of each plan the first target of its own period, in the order of the plans.</summary>
    private static ImmutableArray<Statement> Targets(KnowledgeBase knowledge, Indicator indicator)
    {
        ILookup<PlanId, Statement> targets = indicator.Statements.Where(IsNumber).ToLookup(target => target.Plan);
        return
        [
            .. knowledge.Plans
                .Select(plan => targets[plan.Id].Where(target => Due(target) >= (plan.Period?.From ?? 0)).MinBy(Due))
                .OfType<Statement>(),
        ];
    }

    private static int? Due(Statement target) => target.Year ?? target.Period?.To;

    private static bool IsNumber(Statement statement) =>
        statement is { Kind: StatementKind.Target, Value: not null, Doubtful: false, IsDelegated: false };
}
