using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Api;

/// <summary>What `scope` of a statement means: the part of the area its figure is limited to.</summary>
public sealed record ScopeRecord(string Id, Bilingual Name, ImmutableArray<string> Printed)
{
    public static ScopeRecord Of(Scope scope) => new(scope.Id.Value, scope.Name, scope.Printed);
}
