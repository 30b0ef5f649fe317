using System.Collections.Immutable;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Names;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge.Reading;

/// <summary>Reads the lists that stand in one file each. An id given twice is a finding.</summary>
public static class ListReaders
{
    public static (ImmutableArray<Jurisdiction> Jurisdictions, ImmutableArray<Scope> Scopes) Jurisdictions(SourceTree tree, Findings findings)
    {
        if (YamlFile.Open(tree, "content/jurisdictions.yaml", findings) is not { } file)
            return ([], []);
        ImmutableArray<YamlEntry> places = file.Entries("jurisdictions", required: true);
        HashSet<string> ids = Unique(places, "id", findings);
        ImmutableArray<Jurisdiction> jurisdictions = JurisdictionTree.Of(places.Select(entry => (entry, ReadJurisdiction(entry, ids))), findings);
        ImmutableArray<YamlEntry> scopeEntries = file.Entries("scopes");
        Unique(scopeEntries, "id", findings);
        ImmutableArray<Scope> scopes = [.. scopeEntries.Select(ReadScope).DistinctBy(scope => scope.Id)];
        file.Done();
        return (jurisdictions, scopes);
    }

    public static ImmutableArray<Sector> Sectors(SourceTree tree, Findings findings) =>
        List(tree, "content/sectors.yaml", "sectors", "id", findings, entry => new Sector(new SectorId(entry.Id()), entry.Bilingual("name")));

    public static ImmutableArray<Unit> Units(SourceTree tree, Findings findings) =>
        List(tree, "content/units.yaml", "units", "unit", findings, ReadUnit);

    internal const string TermsPath = "content/glossary.yaml";

    public static ImmutableArray<Term> Terms(SourceTree tree, Findings findings) =>
        List(tree, TermsPath, "terms", "id", findings, entry => ReadTerm(entry, findings), required: false);

    public static ImmutableArray<Organization> Organizations(SourceTree tree, ImmutableArray<Jurisdiction> jurisdictions, Findings findings) =>
        List(tree, "content/organizations.yaml", "organizations", "id", findings, entry => ReadOrganization(entry, jurisdictions, findings), required: false);

    private static Jurisdiction ReadJurisdiction(YamlEntry entry, HashSet<string> ids)
    {
        string? parent = entry.OptionalText("parent");
        if (parent is not null && !ids.Contains(parent))
            entry.Dangling("parent", "jurisdiction", parent);
        Jurisdiction jurisdiction = new(
            new JurisdictionId(entry.Id()),
            entry.Bilingual("name"),
            entry.Word("kind", Words.JurisdictionKinds),
            parent is null ? null : new JurisdictionId(parent),
            entry.Texts("printed"));
        entry.Done();
        return jurisdiction;
    }

    private static Scope ReadScope(YamlEntry entry)
    {
        Scope scope = new(new ScopeId(entry.Id()), entry.Bilingual("name"), entry.Texts("printed"));
        entry.Done();
        return scope;
    }

    private static Unit ReadUnit(YamlEntry entry)
    {
        string printed = entry.Text("unit");
        Bilingual name = new("", "");
        if (entry.OptionalEntry("name") is { } names)
        {
            // A count (座, 个) has no word of its own in English.
            name = names.InLanguages(names.Text("zh"), names.OptionalText("en") ?? "");
            names.Done();
        }

        string? standard = entry.OptionalText("standard");
        Conversion? to = ReadConversion(entry, entry, standard);
        YamlEntry? secondEntry = entry.OptionalEntry("second");
        Conversion? second = secondEntry is null ? null : ReadConversion(secondEntry, entry, standard);
        secondEntry?.Done();
        Unit unit = new(printed, name, entry.Text("dimension"), to, second);
        if (name.En.Length == 0 && unit.Dimension is not ("count" or ""))
            entry.Bad("name", "needs `en:`; only a count has no word of its own in English");
        entry.Done();
        return unit;
    }

    private static Conversion? ReadConversion(YamlEntry entry, YamlEntry unit, string? standard)
    {
        string? to = entry.OptionalText("to");
        decimal? factor = entry.OptionalDecimal("factor");
        decimal? numerator = entry.OptionalDecimal("numerator");
        decimal? denominator = entry.OptionalDecimal("denominator");
        if (to is null)
            return null;
        if (standard is null)
            unit.Bad("to", "needs `standard:`, where its factor stands");
        if ((factor is null) == (numerator is null || denominator is null))
            entry.Bad("to", "needs `factor:`, or `numerator:` and `denominator:`");
        foreach (string key in (ReadOnlySpan<string>)["factor", "numerator", "denominator"])
        {
            if (entry.OptionalDecimal(key) <= 0)
                entry.Bad(key, "must be more than 0");
        }

        return new Conversion(to, factor ?? numerator ?? 1, factor is null ? denominator ?? 1 : 1, standard ?? "");
    }

    private static Term ReadTerm(YamlEntry entry, Findings findings)
    {
        Bilingual name = entry.InLanguages(entry.Text("zh"), entry.Text("en"));
        Term term = new(
            new TermId(entry.Id()),
            name,
            [name.Zh, .. entry.Texts("printed")],
            [name.En, .. entry.Texts("accepted")],
            entry.Texts("except"),
            entry.Bilingual("definition"));
        return term with { OtherNames = OtherNamesReader.Read(entry, [.. term.Printed, .. term.Accepted], findings) };
    }

    private static Organization ReadOrganization(YamlEntry entry, ImmutableArray<Jurisdiction> jurisdictions, Findings findings)
    {
        string jurisdiction = entry.Text("jurisdiction");
        if (jurisdiction.Length > 0 && !jurisdictions.Any(known => known.Id.Value == jurisdiction))
            entry.Dangling("jurisdiction", "jurisdiction", jurisdiction);
        Organization organization = new(
            new OrganizationId(entry.Id()),
            entry.Bilingual("name"),
            entry.Word("kind", Words.OrganizationKinds),
            new JurisdictionId(jurisdiction),
            entry.Flag("unofficial"),
            entry.Texts("printed"));
        return organization with { OtherNames = OtherNamesReader.Read(entry, [organization.Name.Zh, organization.Name.En, .. organization.Printed], findings) };
    }

    private static ImmutableArray<T> List<T>(SourceTree tree, string path, string key, string id, Findings findings, Func<YamlEntry, T> read, bool required = true)
    {
        if (YamlFile.Open(tree, path, findings, required) is not { } file)
            return [];
        ImmutableArray<YamlEntry> entries = file.Entries(key, required: true);
        file.Done();
        Unique(entries, id, findings);
        ImmutableArray<T>.Builder list = ImmutableArray.CreateBuilder<T>();
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (YamlEntry entry in entries)
        {
            T value = read(entry);
            entry.Done();

            // What follows looks records up by id; one given twice is a finding already.
            if (ids.Add(entry.OptionalScalar(id) ?? ""))
                list.Add(value);
        }

        return list.ToImmutable();
    }

    /// <summary>The ids of a list; one given twice is a finding.</summary>
    public static HashSet<string> Unique(IEnumerable<YamlEntry> entries, string key, Findings findings)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (YamlEntry entry in entries)
        {
            string id = entry.OptionalScalar(key) ?? "";
            if (id.Length == 0)
                continue;
            if (!ids.Add(id))
                findings.Error("OCP0007", entry.PlaceOf(key), $"'{id}' is given twice", "give each its own", length: id.Length);
        }

        return ids;
    }
}
