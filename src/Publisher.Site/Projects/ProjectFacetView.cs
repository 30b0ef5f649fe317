using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Views;

namespace Publisher.Site.Projects;

/// <summary>One way to choose among projects.</summary>
/// <param name="Name">As in the address of the page.</param>
public sealed record ProjectFacetView(string Name, string Title, ImmutableArray<FacetOptionView> Options) : View
{
    public static ProjectFacetView Of(ProjectFacet facet, KnowledgeBase knowledge, Language language) => new(
        facet.Name,
        knowledge.Parts.Interface[$"projects.facet.{facet.Name}", language],
        [.. facet.Options.Select(option => new FacetOptionView(option.Value, RunView.Of(option.Label, language), option.Count))]);
}

/// <summary>A value and how many projects have it.</summary>
public sealed record FacetOptionView(string Value, RunView Label, int Count) : View;
