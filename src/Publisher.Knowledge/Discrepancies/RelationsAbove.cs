using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge.Discrepancies;

/// <summary>
/// How what the plans of a place say of one indicator stands to what is said of the area above it. A regional figure is a total or an average, so nothing is said of a city
/// but the closed list of words.
/// </summary>
internal sealed class RelationsAbove
{
    private readonly SideBySide sides;
    private readonly FrozenDictionary<JurisdictionId, Jurisdiction> places;
    private readonly FrozenDictionary<PlanId, JurisdictionId> issuers;
    private readonly ImmutableArray<Jurisdiction> cities;

    public RelationsAbove(ImmutableArray<Jurisdiction> jurisdictions, ImmutableArray<Plan> plans, ImmutableArray<Unit> units)
    {
        sides = new(plans, units);
        places = jurisdictions.ToFrozenDictionary(place => place.Id);
        issuers = plans.ToFrozenDictionary(plan => plan.Id, plan => plan.Jurisdiction);
        HashSet<JurisdictionId> planning = [.. plans.Select(plan => plan.Jurisdiction)];
        cities =
        [
            .. jurisdictions
                .Where(place => planning.Contains(place.Id) && place.Parent is { } parent && places.TryGetValue(parent, out Jurisdiction? above) && above.Kind == JurisdictionKind.Region),
        ];
    }

    public IEnumerable<Relation> Of(IReadOnlyList<Statement> statements)
    {
        ILookup<JurisdictionId, Statement> byPlace = statements.ToLookup(statement => statement.Jurisdiction);
        return cities.SelectMany(city => OfCity(city, statements, byPlace)).Concat(OfRegions(byPlace)).Concat(Named(statements));
    }

    private IEnumerable<Relation> OfCity(Jurisdiction city, IReadOnlyList<Statement> statements, ILookup<JurisdictionId, Statement> byPlace)
    {
        JurisdictionId region = city.Parent!.Value;
        // A doubtful figure stays out; what another city's plan lists of the region is no business of this one.
        Statement[] own = [.. byPlace[city.Id].Where(statement => !statement.Doubtful && issuers[statement.Plan] == city.Id)];
        Statement[] above = [.. byPlace[region].Where(statement => !statement.Doubtful && (issuers[statement.Plan] == region || issuers[statement.Plan] == city.Id))];
        Statement[] targets = [.. above.Where(statement => issuers[statement.Plan] == region && IsTarget(statement))];
        Statement[] delegated = [.. own.Where(statement => statement.IsDelegated)];
        Relation[] figures = [.. OfFigures(city, own, above)];
        if (delegated.Length > 0)
            return [Said(RelationKind.SetFromAbove, city, delegated, targets), .. figures];
        if (figures.Length > 0 || targets.Length == 0)
            return own.Length > 0 ? figures : Listed(city, region, statements, targets);
        if (own.Length > 0)
            return [Uncounted(city, own, targets)];
        Relation[] listed = [.. Listed(city, region, statements, targets)];
        if (listed.Length > 0)
            return listed;
        if (byPlace[city.Id].Any(statement => issuers[statement.Plan] == city.Id))
            return [];
        Statement[] parts = [.. statements.Where(statement => issuers[statement.Plan] == city.Id && IsInside(statement.Jurisdiction, city.Id))];
        return parts.Length > 0 ? [Said(RelationKind.OtherScope, city, parts, targets, Difference.Scope)] : [];
    }

    /// <summary>A figure of the region in the city's own table is the region's.</summary>
    private IEnumerable<Relation> Listed(Jurisdiction city, JurisdictionId region, IReadOnlyList<Statement> statements, Statement[] targets)
    {
        Statement[] listed = [.. statements.Where(statement => issuers[statement.Plan] == city.Id && statement.Jurisdiction == region && IsTarget(statement))];
        return listed.Length > 0 ? [Said(RelationKind.SetFromAbove, city, listed, targets)] : [];
    }

    /// <summary>Where one side has no number, or the city's are rules and plans beside the region's target.</summary>
    private static Relation Uncounted(Jurisdiction city, Statement[] own, Statement[] targets)
    {
        Statement[] aims = [.. own.Where(IsTarget)];
        return aims.Length > 0
            ? Said(RelationKind.NotComparable, city, aims, targets, Difference.Words)
            : Said(RelationKind.NotComparable, city, own, targets, Difference.Kind);
    }

    /// <summary>What may be compared; of a figure that nothing above may be compared with, the nearest and the reasons.</summary>
    private IEnumerable<Relation> OfFigures(Jurisdiction city, Statement[] own, Statement[] above)
    {
        Account[] ours = [.. Account.Among(own.Where(SideBySide.IsFigure), plan => issuers[plan])];
        Account[] theirs = [.. Account.Among(above.Where(SideBySide.IsFigure), plan => issuers[plan])];
        bool hasTargets = ours.Any(IsTarget);
        foreach (Account one in ours)
        {
            (Account Other, Verdict Verdict)[] judged =
            [
                .. theirs
                    .Select(other => (Other: other, Verdict: Judge(one, other)))
                    .OrderBy(pair => pair.Verdict.Differences.Contains(Difference.Kind))
                    .ThenBy(pair => pair.Verdict.Differences.Length)
                    .ThenBy(pair => Years(one, pair.Other)),
            ];
            (Account Other, Verdict Verdict)[] compared = [.. judged.Where(pair => IsCompared(pair.Verdict))];
            // A baseline that nothing of its kind stands above is left alone where the plan has a target to speak of.
            IEnumerable<(Account Other, Verdict Verdict)> chosen = compared.Length > 0 ? compared : IsTarget(one) || !hasTargets ? judged.Take(1) : [];
            foreach ((Account other, Verdict verdict) in chosen)
                yield return Stand(city, one, other, verdict);
        }
    }

    /// <summary>Of figures that are compared, only those whose plans allow it: the same figure may stand in a later plan too.</summary>
    private Relation Stand(Jurisdiction city, Account one, Account other, Verdict verdict)
    {
        bool Pairs(Statement mine, Statement theirs) => sides.WithAbove(mine, theirs).Differences.Length == verdict.Differences.Length;
        return new(
            verdict.Kind,
            RelationBasis.Above,
            [city.Id],
            Ids([.. one.Statements.Where(mine => other.Statements.Any(theirs => Pairs(mine, theirs)))]),
            Ids([.. other.Statements.Where(theirs => one.Statements.Any(mine => Pairs(mine, theirs)))]),
            verdict.Differences);
    }

    /// <summary>The same number under another bound belongs here too: a starred cell loses the words that the region's own plan prints.</summary>
    private static bool IsCompared(Verdict verdict) =>
        verdict.Kind is RelationKind.Same or RelationKind.Higher or RelationKind.Lower || verdict.Differences is [Difference.Comparator];

    private static int Years(Account one, Account other) =>
        StatementTime.Of(one.First).End is { } mine && StatementTime.Of(other.First).End is { } theirs ? Math.Abs(mine - theirs) : int.MaxValue;

    private static bool IsTarget(Account account) => IsTarget(account.First);

    private static bool IsTarget(Statement statement) => statement.Kind.Family() is KindFamily.Target or KindFamily.Limit;

    /// <summary>The most that the plans of either side allow: one plan of the region may be older than the city's, another newer.</summary>
    private Verdict Judge(Account one, Account other) =>
        one.Statements
            .SelectMany(mine => other.Statements.Select(theirs => sides.WithAbove(mine, theirs)))
            .MinBy(verdict => verdict.Differences.Length)!;

    /// <summary>What the plans of a region say is set by the country.</summary>
    private IEnumerable<Relation> OfRegions(ILookup<JurisdictionId, Statement> byPlace) =>
        from region in byPlace
        where places[region.Key].Kind == JurisdictionKind.Region
        let delegated = region.Where(statement => statement.IsDelegated && issuers[statement.Plan] == region.Key).ToArray()
        where delegated.Length > 0
        let parent = places[region.Key].Parent
        select Said(RelationKind.SetFromAbove, places[region.Key], delegated, parent is { } country ? [.. byPlace[country].Where(statement => statement.Kind.Family() == KindFamily.Target)] : []);

    /// <summary>What a plan of the area above says of places it names, a sentence at a time; a place with figures of its own stands beside what is said of itself only.</summary>
    private IEnumerable<Relation> Named(IReadOnlyList<Statement> statements) =>
        statements
            .Where(statement => IsTarget(statement) && places[statement.Jurisdiction].Parent is { } parent && issuers[statement.Plan] == parent)
            .Where(statement => places[issuers[statement.Plan]].Kind == JurisdictionKind.Region)
            .GroupBy(statement => (statement.Plan, statement.Passage, Comparability.Of(statement), StatementTime.Of(statement), statement.Value, statement.ValueHigh, statement.Comparator))
            .Select(group =>
            {
                ImmutableArray<JurisdictionId> named = [.. group.Select(statement => statement.Jurisdiction).Distinct()];
                Statement[] own = [.. statements.Where(statement => named.Contains(statement.Jurisdiction) && issuers[statement.Plan] == statement.Jurisdiction)];
                Statement[] said = own.Length == 0 ? [.. group] : [.. group.Where(statement => Array.Exists(own, mine => mine.Jurisdiction == statement.Jurisdiction))];
                return new Relation(RelationKind.SetFromAbove, RelationBasis.Above, [.. said.Select(statement => statement.Jurisdiction).Distinct()], Ids(own), Ids(said), []);
            });

    private bool IsInside(JurisdictionId place, JurisdictionId area)
    {
        for (JurisdictionId? parent = places[place].Parent; parent is { } id; parent = places[id].Parent)
        {
            if (id == area)
                return true;
        }

        return false;
    }

    private static Relation Said(RelationKind kind, Jurisdiction place, IReadOnlyList<Statement> own, IReadOnlyList<Statement> above, params ImmutableArray<Difference> reasons) =>
        new(kind, RelationBasis.Above, [place.Id], Ids(own), Ids(above), reasons);

    private static ImmutableArray<StatementId> Ids(IReadOnlyList<Statement> statements) => [.. statements.Select(statement => statement.Id)];
}
