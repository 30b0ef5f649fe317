using System.Collections.Immutable;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Jurisdictions;

/// <summary>A part of a jurisdiction a figure is limited to: four urban districts, built-up area, enterprises above designated size.</summary>
public sealed record Scope(ScopeId Id, Bilingual Name, ImmutableArray<string> Printed);
