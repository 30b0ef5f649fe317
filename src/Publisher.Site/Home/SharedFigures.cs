using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
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

    /// <summary>Of each plan the target that falls due first, in the order of the plans.</summary>
    private static ImmutableArray<Statement> Targets(KnowledgeBase knowledge, Indicator indicator)
    {
        ILookup<Publisher.Knowledge.Plans.PlanId, Statement> targets = indicator.Statements.Where(IsNumber).ToLookup(target => target.Plan);
        return
        [
            .. knowledge.Plans
                .Select(plan => targets[plan.Id].OrderBy(target => target.Year ?? target.Period?.To ?? int.MaxValue).FirstOrDefault())
                .OfType<Statement>(),
        ];
    }

    private static bool IsNumber(Statement statement) =>
        statement is { Kind: StatementKind.Target, Value: not null, Doubtful: false, IsDelegated: false };
}
