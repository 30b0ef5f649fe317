using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Api;

/// <summary>A jurisdiction; <paramref name="Parent"/> is null for the root of the tree, <paramref name="Printed"/> lists further forms the plans print.</summary>
public sealed record JurisdictionRecord(
    string Id,
    Bilingual Name,
    JurisdictionKind Kind,
    string? Parent,
    ImmutableArray<string> Printed,
    Bilingual Url)
{
    public static JurisdictionRecord Of(Jurisdiction jurisdiction, KnowledgeBase knowledge) => new(
        jurisdiction.Id.Value,
        jurisdiction.Name,
        jurisdiction.Kind,
        jurisdiction.Parent?.Value,
        jurisdiction.Printed,
        PageUrls.Of(knowledge, Routes.Jurisdiction(jurisdiction.Id)));
}
