using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Api;

/// <summary>An organization; <paramref name="Unofficial"/> when its English name is ours.</summary>
public sealed record OrganizationRecord(
    string Id,
    Bilingual Name,
    OrganizationKind Kind,
    string Jurisdiction,
    bool Unofficial,
    ImmutableArray<string> Printed,
    Bilingual Url)
{
    public static OrganizationRecord Of(Organization organization, KnowledgeBase knowledge) => new(
        organization.Id.Value,
        organization.Name,
        organization.Kind,
        organization.Jurisdiction.Value,
        organization.Unofficial,
        organization.Printed,
        PageUrls.Of(knowledge, Routes.Organization(organization.Id)));
}
