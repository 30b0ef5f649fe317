using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Discrepancies;

/// <summary>
/// How what the plans of a place say of one indicator stands to what is said of the area above it. A regional figure is a total or an average, so nothing is said of a city
/// but the closed list of words.
/// </summary>
internal sealed class RelationsAbove(Areas areas, SideBySide sides)
{
    private readonly Pairing pairing = new(RelationBasis.Above, sides.WithAbove);

    public IEnumerable<Relation> Of(IReadOnlyList<Statement> statements)
    {
        ILookup<JurisdictionId, Statement> byPlace = statements.ToLookup(statement => statement.Jurisdiction);
        return areas.Cities
            .SelectMany(city => OfCity(city.City, city.Plans, statements, byPlace))
            .Concat(byPlace.SelectMany(place => SetAbove(place.Key, [.. place], statements)));
    }

    private IEnumerable<Relation> OfCity(Jurisdiction city, ImmutableArray<PlanId> plans, IReadOnlyList<Statement> statements, ILookup<JurisdictionId, Statement> byPlace)
    {
        JurisdictionId region = city.Parent!.Value;
        Statement[] spoken = [.. statements.Where(statement => plans.Contains(statement.Plan))];
        Statement[] own = [.. spoken.Where(statement => statement.Jurisdiction == city.Id)];
        if (own.Length > 0)
            return pairing.Of(Account.Among(own, areas.Issuer), Account.Among(Above(byPlace[region], region, city.Id), areas.Issuer));
        Statement[] targets = [.. byPlace[region].Where(statement => !statement.Doubtful && areas.Issuer(statement.Plan) == region && IsTarget(statement))];
        // A figure of the region in the city's own table is the region's.
        if (targets.Length == 0 || Array.Exists(spoken, statement => statement.Jurisdiction == region && IsTarget(statement)))
            return [];
        Statement[] parts = [.. spoken.Where(statement => areas.IsInside(statement.Jurisdiction, city.Id))];
        return parts.Length > 0
            ? [new(RelationKind.OtherScope, RelationBasis.Above, [city.Id], Ids(parts), Ids(targets), [Difference.Scope])]
            : [];
    }

    /// <summary>
    /// What the region says of itself, and what the city's own plan lists of it where the region's own say nothing alike: a starred cell has often lost words. What another city's plan lists
    /// of the region is no business of this one.
    /// </summary>
    private IEnumerable<Statement> Above(IEnumerable<Statement> said, JurisdictionId region, JurisdictionId city)
    {
        Statement[] own = [.. said.Where(statement => areas.Issuer(statement.Plan) == region)];
        return own.Concat(said.Where(listed => areas.Issuer(listed.Plan) == city && !Array.Exists(own, statement => IsAlike(statement, listed))));
    }

    private bool IsAlike(Statement one, Statement two) =>
        sides.WithPeer(one, two).Kind is RelationKind.Same or RelationKind.SameNumber or RelationKind.SameWords;

    /// <summary>A target whose number is not printed beside the figure of the level that sets it: what that level's plan says of the place, else of itself, for the same year.</summary>
    private IEnumerable<Relation> SetAbove(JurisdictionId place, ImmutableArray<Statement> said, IReadOnlyList<Statement> statements) =>
        from delegated in said
        where delegated.IsDelegated && areas.Issuer(delegated.Plan) == place
        from level in delegated.DelegatedBy
        let end = StatementTime.Of(delegated).End
        where end is not null && areas.IsInside(place, level)
        group delegated by (level, end) into alike
        let figures = Figures(place, alike.Key.level, alike.Key.end, statements)
        where figures.Length > 0
        select new Relation(RelationKind.SetFromAbove, RelationBasis.Above, [place], Ids([.. alike]), Ids(figures), []);

    private Statement[] Figures(JurisdictionId place, JurisdictionId level, int? end, IReadOnlyList<Statement> statements)
    {
        Statement[] due = [.. statements.Where(statement => SideBySide.IsFigure(statement) && IsTarget(statement) && StatementTime.Of(statement).End == end)];
        Statement[] forPlace = [.. due.Where(statement => statement.Jurisdiction == place && areas.Issuer(statement.Plan) == level)];
        return forPlace.Length > 0 ? forPlace : [.. due.Where(statement => statement.Jurisdiction == level && SpeaksFor(statement, level, place))];
    }

    /// <summary>Of the country no plan is here; what the plans of the place or of an area above it print of it stands for its own.</summary>
    private bool SpeaksFor(Statement statement, JurisdictionId level, JurisdictionId place)
    {
        JurisdictionId issuer = areas.Issuer(statement.Plan);
        return issuer == level || (areas.IsInside(issuer, level) && (issuer == place || areas.IsInside(place, issuer)));
    }

    private static bool IsTarget(Statement statement) => statement.Kind.Family() is KindFamily.Target or KindFamily.Limit;

    private static ImmutableArray<StatementId> Ids(IReadOnlyList<Statement> statements) => [.. statements.Select(statement => statement.Id)];
}
