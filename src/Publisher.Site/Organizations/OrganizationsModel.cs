using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Organizations;

namespace Publisher.Site.Organizations;

/// <summary>Every organization, by kind.</summary>
public sealed record OrganizationsModel(KnowledgeBase Knowledge, ImmutableArray<OrganizationGroup> Groups);

public sealed record OrganizationGroup(OrganizationKind Kind, ImmutableArray<CountedOrganization> Organizations);

/// <summary>An organization with how many projects it owns and how many tasks it leads or answers for.</summary>
public sealed record CountedOrganization(Organization Organization, int Projects, int Tasks);
