using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;
using Publisher.Site.Absences;
using Publisher.Site.Wording;

namespace Publisher.Site.Comparison;

/// <summary>
/// One indicator in all places that anything is said of. What a place's cell shows is the same wherever it stands: the latest figures, and every one that may be compared with another
/// place's; so text, table and chart of any choice agree.
/// </summary>
public sealed class IndicatorComparison
{
    private readonly KnowledgeBase knowledge;
    private readonly PlaceJudge judge;
    private readonly FrozenDictionary<JurisdictionId, ImmutableArray<ComparedStatement>> values;
    private readonly FrozenDictionary<JurisdictionId, ImmutableArray<ComparedStatement>> delegated;

    internal IndicatorComparison(Indicator indicator, KnowledgeBase knowledge, PlaceJudge judge)
    {
        (Indicator, this.knowledge, this.judge) = (indicator, knowledge, judge);
        IGrouping<JurisdictionId, Statement>[] places = [.. indicator.Statements.GroupBy(statement => statement.Jurisdiction)];
        IReadOnlySet<int> years = LatestStatements.TargetYears(places);
        ImmutableArray<ComparedStatement>[] all = [.. places.Select(place => Alike(place.Where(statement => !statement.IsDelegated)))];
        HashSet<StatementId> compared = Compared(all);
        values = places
            .Select((place, at) => (place.Key, Shown(all[at], LatestStatements.Choose(place, years), compared)))
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Item2);
        delegated = places.ToFrozenDictionary(place => place.Key, place => Alike(place.Where(statement => statement.IsDelegated)));
    }

    public Indicator Indicator { get; }

    /// <summary>Whether the plans give the place a figure, words or a target that is set above.</summary>
    public bool SpeaksOf(JurisdictionId place) => !Values(place).IsEmpty || !Delegated(place).IsEmpty;

    public ComparisonCell Cell(Jurisdiction place) => new(
        place,
        Values(place.Id),
        Delegated(place.Id),
        SpeaksOf(place.Id) ? null : AbsenceOf(place));

    /// <summary>
    /// How <paramref name="one"/> stands to <paramref name="two"/>: every comparison that may be made, or else the nearest and why it is refused; then what is in doubt or set from
    /// above. Nothing where the plans are silent on either.
    /// </summary>
    public ImmutableArray<ComparisonFinding> Between(JurisdictionId one, JurisdictionId two)
    {
        if (!SpeaksOf(one) || !SpeaksOf(two))
            return [];
        ComparisonFinding[] judged = [.. Judged(Values(one), Values(two))];
        ComparisonFinding[] compared = [.. judged.Where(finding => finding.IsComparison)];
        return
        [
            .. compared.Length > 0 ? compared.Where(finding => !compared.Any(other => IsBetterProof(other, finding))) : Refused(judged, one, two),
            .. Values(one).Where(IsDoubtful).Select(value => new ComparisonFinding(RelationKind.NotComparable, [Difference.Doubtful], value, null)),
            .. Values(two).Where(IsDoubtful).Select(value => new ComparisonFinding(RelationKind.NotComparable, [Difference.Doubtful], null, value)),
            .. Delegated(one).Select(value => IsSetBy(two, value) ? new ComparisonFinding(RelationKind.SetFromAbove, [], value, null) : new(RelationKind.NotComparable, [Difference.Delegated], value, null)),
            .. Delegated(two).Select(value => IsSetBy(one, value) ? new ComparisonFinding(RelationKind.SetFromAbove, [], null, value) : new(RelationKind.NotComparable, [Difference.Delegated], null, value)),
        ];
    }

    /// <summary>A target is set by the level its words name, and by no place beside it.</summary>
    private static bool IsSetBy(JurisdictionId place, ComparedStatement delegated) => delegated.Statement.DelegatedBy.Contains(place);

    private ImmutableArray<ComparedStatement> Values(JurisdictionId place) => values.GetValueOrDefault(place, []);

    private ImmutableArray<ComparedStatement> Delegated(JurisdictionId place) => delegated.GetValueOrDefault(place, []);

    private IEnumerable<ComparisonFinding> Judged(ImmutableArray<ComparedStatement> first, ImmutableArray<ComparedStatement> second) =>
        from one in first
        from two in second
        where (SideBySide.IsFigure(one.Statement) && SideBySide.IsFigure(two.Statement)) || (SideBySide.IsWords(one.Statement) && SideBySide.IsWords(two.Statement))
        let verdict = judge.Of(one, two)
        select new ComparisonFinding(verdict.Kind, verdict.Differences, one, two);

    /// <summary>Of figures that may not be compared the nearest pair; else that there are words only.</summary>
    private IEnumerable<ComparisonFinding> Refused(ComparisonFinding[] judged, JurisdictionId one, JurisdictionId two)
    {
        ComparisonFinding? nearest = judged
            .Where(finding => SideBySide.IsFigure(finding.One!.Statement))
            .OrderBy(finding => finding.Differences.Contains(Difference.Named))
            .ThenBy(finding => finding.Differences.Contains(Difference.Kind))
            .ThenBy(finding => finding.Differences.Length)
            .FirstOrDefault();
        if (nearest is not null)
            return [nearest];
        return Values(one).FirstOrDefault(value => !IsDoubtful(value)) is { } first && Values(two).FirstOrDefault(value => !IsDoubtful(value)) is { } second
            ? [new(RelationKind.NotComparable, [Difference.Words], first, second)]
            : [];
    }

    /// <summary>A figure of the region in a city's table has often lost words: where the region's own plan gives one for the same time, that one is compared.</summary>
    private bool IsBetterProof(ComparisonFinding own, ComparisonFinding listed) =>
        StatementTime.Of(own.One!.Statement) == StatementTime.Of(listed.One!.Statement)
        && ((own.One == listed.One && !IsListed(own.Two!) && IsListed(listed.Two!)) || (own.Two == listed.Two && !IsListed(own.One) && IsListed(listed.One)));

    private bool IsListed(ComparedStatement value) => value.Statements.All(statement => knowledge.Plan(statement.Plan).Jurisdiction != statement.Jurisdiction);

    private static bool IsDoubtful(ComparedStatement value) => value.Statement.Doubtful;

    private HashSet<StatementId> Compared(ImmutableArray<ComparedStatement>[] places)
    {
        HashSet<StatementId> compared = [];
        for (int first = 0; first < places.Length; first++)
        {
            for (int second = first + 1; second < places.Length; second++)
            {
                foreach (ComparisonFinding finding in Judged(places[first], places[second]).Where(finding => finding.IsComparison))
                    compared.UnionWith([finding.One!.Statement.Id, finding.Two!.Statement.Id]);
            }
        }

        return compared;
    }

    /// <summary>In the order of the latest; what is only there to be compared stands behind them, and what is in doubt last.</summary>
    private static ImmutableArray<ComparedStatement> Shown(ImmutableArray<ComparedStatement> all, ImmutableArray<Statement> latest, HashSet<StatementId> compared)
    {
        Dictionary<StatementId, int> order = latest.Select((statement, at) => (statement.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        return
        [
            .. all
                .Where(value => compared.Contains(value.Statement.Id) || value.Statements.Any(statement => order.ContainsKey(statement.Id)))
                .OrderBy(IsDoubtful)
                .ThenBy(value => value.Statements.Min(statement => order.GetValueOrDefault(statement.Id, int.MaxValue))),
        ];
    }

    /// <summary>Statements that read the same, in the order of the first of each.</summary>
    private ImmutableArray<ComparedStatement> Alike(IEnumerable<Statement> statements) =>
        [.. statements.GroupBy(statement => SameReading.Of(statement, knowledge)).Select(group => new ComparedStatement([.. group]))];

    private Absence AbsenceOf(Jurisdiction place)
    {
        Statement[] own = [.. Indicator.Statements.Where(statement => knowledge.Plan(statement.Plan).Jurisdiction == place.Id)];
        ImmutableArray<Statement> above = [.. own.Where(statement => JurisdictionTree.IsAbove(statement.Jurisdiction, place, knowledge))];
        if (!above.IsEmpty)
            return new(AbsenceKind.ListedFromAbove, above);
        ImmutableArray<Statement> parts =
            [.. own.Where(statement => JurisdictionTree.IsAbove(place.Id, knowledge.Jurisdiction(statement.Jurisdiction), knowledge))];
        if (!parts.IsEmpty)
            return new(AbsenceKind.OtherScope, parts);
        PlaceWithout? without = PlaceWithout.Of(Indicator, place, knowledge);
        return new(without switch { null => AbsenceKind.Nothing, { Proved.IsEmpty: true } => AbsenceKind.SeeLinked, _ => AbsenceKind.NotFound }, [], without);
    }
}
