using System.Collections.Immutable;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Pages;

/// <summary>The pages of one table.</summary>
public sealed record PartLinksView(ImmutableArray<PartLinkView> Parts) : View
{
    /// <summary>Null of a table that is one page.</summary>
    public static PartLinksView? Of(Parts parts, Language language) =>
        parts.Count > 1 ? new([.. parts.All.Select(part => new PartLinkView(part.Route.Url(language), part.Number, part.Number == parts.At ? "page" : null))]) : null;
}

/// <summary>The way to one of the pages of a table.</summary>
/// <param name="Current">`page` on its own page.</param>
public sealed record PartLinkView(Href Address, int Number, string? Current) : View;
