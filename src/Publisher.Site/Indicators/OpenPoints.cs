using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Indicators;

/// <summary>What the statements of a plan leave open, in the order it is told.</summary>
public enum OpenPoint
{
    /// <summary>The plan speaks in words only.</summary>
    Words,

    /// <summary>A target is set by a higher level, and the plan gives no number.</summary>
    Delegated,

    /// <summary>A change in numbers without a base year.</summary>
    BaseYear,

    /// <summary>A figure without a year or period.</summary>
    Year,

    /// <summary>A share whose denominator is not said.</summary>
    Denominator,
}

/// <summary>A point with the plans that leave it open, in the order of the plans.</summary>
public sealed record PlansLeavingOpen(OpenPoint Point, ImmutableArray<PlanId> Plans);

public static class OpenPoints
{
    public static ImmutableArray<PlansLeavingOpen> Of(Indicator indicator, KnowledgeBase knowledge)
    {
        ILookup<PlanId, Statement> byPlan = indicator.Statements.ToLookup(statement => statement.Plan);
        return
        [
            .. Enum.GetValues<OpenPoint>()
                .Select(point => new PlansLeavingOpen(point, [.. knowledge.Plans.Select(plan => plan.Id).Where(plan => byPlan.Contains(plan) && IsOpen(point, indicator, [.. byPlan[plan]], knowledge))]))
                .Where(open => !open.Plans.IsEmpty),
        ];
    }

    private static bool IsOpen(OpenPoint point, Indicator indicator, ImmutableArray<Statement> statements, KnowledgeBase knowledge) => point switch
    {
        OpenPoint.Words => statements.All(statement => statement.Words is not null && !statement.IsDelegated),
        OpenPoint.Delegated => statements.Any(statement => statement.IsDelegated) && statements.All(statement => statement.Value is null),
        OpenPoint.BaseYear => statements.Any(HasNoBaseYear),
        OpenPoint.Year => indicator.Kind != IndicatorKind.Rule && statements.Any(statement => HasNoYear(statement, knowledge.Lexicon)),
        _ => statements.Any(statement => statement.Variant == VariantId.Unsaid),
    };

    /// <summary>A change year on year, or a yearly average, has no base year.</summary>
    private static bool HasNoBaseYear(Statement statement) =>
        statement is { Value: not null, BaseYear: null, Measure: Measure.Change or Measure.Points } && !statement.Qualifiers.Any(qualifier => qualifier.OwnBase);

    /// <summary>A threshold holds until it is changed, a project has the time of its work, and what holds every year has no year.</summary>
    private static bool HasNoYear(Statement statement, WordList words) =>
        statement is { Value: not null, Year: null, Period: null, Kind: StatementKind.Baseline or StatementKind.Reported or StatementKind.Estimate or StatementKind.Target or StatementKind.Limit }
        && !words.Yearly.Any(word => statement.Quote.Hans.Contains(word, StringComparison.Ordinal));
}
