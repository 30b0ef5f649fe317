using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Comparison;

/// <summary>Sets a city's figure beside the regional figure nearest to it in kind. Neutral words only; a difference that matters refuses the comparison.</summary>
internal sealed class RegionBeside(KnowledgeBase knowledge)
{
    private readonly FigureOrder order = new(knowledge.Parts.Units);
    private readonly PlanOrder planOrder = new(knowledge.Plans);

    /// <summary>Null where there is nothing to set beside: words, a doubtful figure, a region without one.</summary>
    public ComparisonFinding? Find(IEnumerable<Statement> city, IReadOnlyCollection<Statement> region) =>
        city
            .Where(IsFigure)
            .SelectMany(one => region.Where(IsFigure).Select(other => Judge(one, other)))
            .OrderBy(finding => finding.Differences.Length)
            .FirstOrDefault();

    private static bool IsFigure(Statement statement) => statement is { Value: not null, Doubtful: false, IsDelegated: false };

    private ComparisonFinding Judge(Statement city, Statement region)
    {
        ImmutableArray<Difference> differences = [.. Differences(city, region)];
        if (differences.IsEmpty)
        {
            return order.Compare(city, region) switch
            {
                FigureRelation.Same => new(FindingKind.Same, [], region),
                FigureRelation.Higher => new(FindingKind.Higher, [], region),
                FigureRelation.Lower => new(FindingKind.Lower, [], region),
                FigureRelation.SameNumber => new(FindingKind.NotComparable, [Difference.Comparator], region),
                // Ranges that overlap are neither higher nor lower; units without a common scale are no pair at all.
                FigureRelation.Unordered => new(FindingKind.NotComparable, [], region),
                _ => new(FindingKind.NotComparable, [Difference.Unit], region),
            };
        }

        return new(differences is [Difference.Scope] ? FindingKind.OtherScope : FindingKind.NotComparable, differences, region);
    }

    private IEnumerable<Difference> Differences(Statement city, Statement region)
    {
        Comparability one = Comparability.Of(city);
        Comparability two = Comparability.Of(region);
        if (one.Measure != two.Measure)
            yield return Difference.Measure;
        if (one.Variant != two.Variant)
            yield return Difference.Variant;
        if (one.Scope != two.Scope)
            yield return Difference.Scope;
        if (one.BaseYear != two.BaseYear)
            yield return Difference.BaseYear;
        if (one.Tier != two.Tier)
            yield return Difference.Tier;
        if (one.Rhythm != two.Rhythm)
            yield return Difference.Rhythm;
        if (city.Kind.Family() != region.Kind.Family() || city.Kind.Family() == KindFamily.Apart)
            yield return Difference.Kind;
        if (StatementTime.Of(city) != StatementTime.Of(region) || !StatementTime.Of(city).IsKnown)
            yield return Difference.Time;
        if (!planOrder.MayMeasure(city.Plan, region.Plan))
            yield return Difference.PlanOrder;
    }
}
