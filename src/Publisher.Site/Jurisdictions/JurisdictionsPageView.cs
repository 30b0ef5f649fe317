using System.Collections.Immutable;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Jurisdictions;

/// <summary>All places as a tree.</summary>
public sealed record JurisdictionsPageView(string Title, string Lead, ImmutableArray<PlaceNodeView> Roots) : PageView
{
    public static JurisdictionsPageView Of(Page page, ImmutableArray<PlaceNode> roots) =>
        new(page.Title, page.Description, [.. roots.Select(root => PlaceNodeView.Of(root, page.Language))]);
}

/// <summary>A place, what it holds, and the places in it.</summary>
public sealed record PlaceNodeView(Href Address, RunView Name, string OtherName, string OtherLanguage, PlaceCounts Holds, ImmutableArray<PlaceNodeView> Within) : View
{
    public static PlaceNodeView Of(PlaceNode node, Language language) => new(
        Routes.Jurisdiction(node.Place.Id).Url(language),
        RunView.Of(node.Place.Name, language),
        node.Place.Name[language.Other()],
        language.Other().Tag(),
        new PlaceCounts(node.Plans, node.Statements, node.Projects),
        [.. node.Children.Select(child => Of(child, language))]);
}
