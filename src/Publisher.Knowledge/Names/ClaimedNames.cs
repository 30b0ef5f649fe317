using System.Collections.Immutable;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Names;

/// <summary>Who asks by a name must come to one thing: two entries are called the same only where both say that they share it.</summary>
public static class ClaimedNames
{
    public static void Check(ImmutableArray<Indicator> indicators, ImmutableArray<Term> terms, ImmutableArray<Organization> organizations, Findings findings)
    {
        (string Id, Bilingual Own, ImmutableArray<OtherName> Same)[] entries =
        [
            .. indicators.Select(indicator => (indicator.Id.Value, indicator.Name, indicator.OtherNames.Same)),
            .. terms.Select(term => (term.Id.Value, term.Name, term.OtherNames.Same)),
            .. organizations.Select(organization => (organization.Id.Value, organization.Name, organization.OtherNames.Same)),
        ];
        ILookup<string, string> named = entries.SelectMany(entry => new[] { (Text: entry.Own.Zh, entry.Id), (Text: entry.Own.En, entry.Id) })
            .ToLookup(name => OtherNamesReader.Key(name.Text), name => name.Id, StringComparer.Ordinal);
        (string Id, OtherName Name)[] claims = [.. entries.SelectMany(entry => entry.Same.Select(name => (entry.Id, name)))];
        ILookup<string, string> claimed = claims.ToLookup(claim => OtherNamesReader.Key(claim.Name.Text), claim => claim.Id, StringComparer.Ordinal);
        foreach ((string id, OtherName name) in claims)
        {
            string key = OtherNamesReader.Key(name.Text);
            string[] others = [.. named[key].Concat(claimed[key].Where(other => other != id)).Distinct(StringComparer.Ordinal)];
            if (others.Length > 0 && !name.Shared)
                findings.Error("OCP0447", name.Place, $"'{name.Text}' is also {string.Join(" and ", others)}", "leave it to the one it means; where it means both, list it under `shared:` of each; where neither, under `nearNames:`", length: name.Text.Length);
            else if (others.Length == 0 && name.Shared)
                findings.Error("OCP0446", name.Place, $"'{name.Text}' is shared, and no other entry is called so", "take it out of `shared:`, or write it in the other entry too", length: name.Text.Length);
        }
    }
}
