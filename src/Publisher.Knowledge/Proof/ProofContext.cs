using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge.Proof;

/// <summary>What entries are proved against: the plans with their passages, and the ids that exist.</summary>
public sealed class ProofContext(
    ImmutableArray<ReadPlan> plans,
    ImmutableArray<Unit> units,
    ImmutableArray<Jurisdiction> jurisdictions,
    ImmutableArray<Scope> scopes,
    ImmutableArray<Sector> sectors,
    ImmutableArray<Organization> organizations,
    WordList lexicon,
    ImmutableHashSet<string> indicators,
    Findings findings)
{
    private readonly FrozenDictionary<string, ReadPlan> plans = First(plans, plan => plan.Plan.Id.Value);
    private readonly FrozenDictionary<string, Jurisdiction> jurisdictions = First(jurisdictions, jurisdiction => jurisdiction.Id.Value);
    private readonly FrozenDictionary<string, Scope> scopes = First(scopes, scope => scope.Id.Value);
    private readonly FrozenDictionary<string, Sector> sectors = First(sectors, sector => sector.Id.Value);
    private readonly FrozenDictionary<string, Organization> organizations = First(organizations, organization => organization.Id.Value);

    private ConcurrentDictionary<(string What, string Id), Place> given = [];

    public Findings Findings { get; private set; } = findings;

    public ImmutableArray<ReadPlan> Plans { get; } = plans;

    public WordList Lexicon => lexicon;

    public ImmutableArray<Organization> Organizations { get; } = organizations;

    /// <summary>Where each statement and project, and each unit and remark of an indicator, is written, for findings about them as wholes.</summary>
    public ConcurrentDictionary<string, Place> Written { get; private set; } = new(StringComparer.Ordinal);

    /// <summary>The same, with findings of its own and nothing written yet: what is read with it can be taken over, now or later.</summary>
    public ProofContext Apart(Findings others)
    {
        ProofContext apart = (ProofContext)MemberwiseClone();
        (apart.Findings, apart.Written, apart.given) = (others, new(StringComparer.Ordinal), []);
        return apart;
    }

    internal WrittenPlaces Places() => new([.. Written], [.. given.OrderBy(one => one.Value)]);

    /// <summary>Takes over where records are written that were read apart.</summary>
    internal void Take(WrittenPlaces places)
    {
        foreach ((string part, Place place) in places.Parts)
            Written[part] = place;
        foreach (((string what, string id), Place place) in places.Given)
            Once(place, what, id);
    }

    /// <summary>Whether an indicator has a file, read or not.</summary>
    public bool HasIndicator(string id) => indicators.Contains(id);

    public FrozenDictionary<string, Unit> Units { get; } = First(units, unit => unit.Printed);

    /// <summary>Remembers where a record is written; an id given twice, even in the files of two plans, is a finding.</summary>
    public void Once(YamlEntry entry, string what, string id)
    {
        if (id.Length > 0)
            Once(entry.PlaceOf("id"), what, id);
    }

    /// <summary>The plan an entry names under `plan`, or null after a finding.</summary>
    public ReadPlan? Plan(YamlEntry entry) => Named(entry, "plan", "plan", plans);

    public SectorId Sector(YamlEntry entry) => Named(entry, "sector", "sector", sectors)?.Id ?? default;

    public JurisdictionId Jurisdiction(YamlEntry entry) => Named(entry, "jurisdiction", "jurisdiction", jurisdictions)?.Id ?? default;

    public Organization? Organization(YamlEntry entry) => Named(entry, "organization", "organization", organizations);

    public Scope? Scope(YamlEntry entry) => entry.OptionalText("scope") is null ? null : Named(entry, "scope", "scope", scopes);

    /// <summary>The jurisdictions a list of ids names.</summary>
    public ImmutableArray<JurisdictionId> JurisdictionList(YamlEntry entry, string key)
    {
        ImmutableArray<string> ids = entry.Texts(key);
        foreach (string id in ids.Where(id => !jurisdictions.ContainsKey(id)))
            entry.Dangling(key, "jurisdiction", id);
        return [.. ids.Select(id => new JurisdictionId(id))];
    }

    /// <summary>The passage of a plan that an entry names under a key, or null after a finding.</summary>
    public static ReadPassage? Passage(YamlEntry entry, string key, ReadPlan plan)
    {
        string id = entry.Text(key);
        if (plan.Passages.TryGetValue(new PassageId(id), out ReadPassage? passage))
            return passage;
        if (id.Length > 0)
            entry.Dangling(key, $"passage of {plan.Plan.Id}", id);
        return null;
    }

    private void Once(Place place, string what, string id)
    {
        if (!given.TryAdd((what, id), place))
            Findings.Error("OCP0007", place, $"the id {id} is given twice", $"give each {what} its own; the other stands at {given[(what, id)]}", length: id.Length);
    }

    private static T? Named<T>(YamlEntry entry, string key, string what, FrozenDictionary<string, T> known)
        where T : class
    {
        string id = entry.Text(key);
        if (known.TryGetValue(id, out T? value))
            return value;
        if (id.Length > 0)
            entry.Dangling(key, what, id);
        return null;
    }

    private static FrozenDictionary<string, T> First<T>(IEnumerable<T> all, Func<T, string> key) =>
        all.GroupBy(key, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
}
