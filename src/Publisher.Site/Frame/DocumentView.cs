using System.Collections.Immutable;
using Publisher.Knowledge.Text;
using Publisher.Site.Retired;
using Publisher.Site.Search;
using Publisher.Site.Views;

namespace Publisher.Site.Frame;

/// <summary>A whole page: what every page has around its content.</summary>
/// <param name="Language">As in <c>html lang</c>.</param>
/// <param name="Kind">The type of the page, as its class.</param>
/// <param name="Breadcrumb">Null on a page that stands below no other.</param>
/// <param name="Content">What stands in <c>main</c>.</param>
/// <param name="Retired">What became of places once published on this page; null where there are none.</param>
public sealed record DocumentView(
    string Language,
    string Kind,
    HeadView Head,
    HeaderView Header,
    BreadcrumbView? Breadcrumb,
    PageView Content,
    RetiredPlacesView? Retired,
    FooterView Footer) : View;

/// <summary>What a page says of itself to browsers and search engines. <paramref name="Index"/> is null on a page that is not to be found.</summary>
/// <param name="Title">With the name of the site.</param>
/// <param name="Heading">What it is shared by: what it finds, or its title without the name of the site.</param>
/// <param name="Locale">As Open Graph writes languages: `en_US`.</param>
public sealed record HeadView(string Title, string Heading, string Description, string SiteName, string Locale, SharedPictureView Picture, IndexView? Index) : View;

/// <summary>The picture that is shown where the address of a page is shared.</summary>
/// <param name="Address">With the origin of the site.</param>
/// <param name="Says">For who does not see it.</param>
public sealed record SharedPictureView(Href Address, int Width, int Height, string Says) : View;

/// <summary>Where a page is found, in every language.</summary>
/// <param name="Address">With the origin of the site.</param>
public sealed record IndexView(Href Address, ImmutableArray<AlternateView> Alternates, Json LinkedData) : View;

/// <summary>The address of a page in a language, or where a reader of any is sent (`x-default`).</summary>
public sealed record AlternateView(string Language, Href Address) : View;

/// <summary>The top of every page. <paramref name="Search"/> is null on the page of the search itself.</summary>
/// <param name="Beside">The sections of the group that this page stands in; empty where it stands in none, or in a section alone.</param>
public sealed record HeaderView(
    Href Home,
    RunView SiteName,
    SearchBoxView? Search,
    ImmutableArray<LanguageLinkView> Others,
    ImmutableArray<SectionGroupView> Groups,
    ImmutableArray<SectionLinkView> Beside) : View;

/// <summary>Sections that belong together, under one word.</summary>
/// <param name="IsCurrent">Whether this page stands in one of them.</param>
/// <param name="Only">The section of a group of one; <paramref name="Sections"/> is empty then.</param>
public sealed record SectionGroupView(string Name, bool IsCurrent, SectionLinkView? Only, ImmutableArray<SectionLinkView> Sections) : View;

/// <summary>The way to the same page in another language.</summary>
public sealed record LanguageLinkView(Href Address, string Language, string Name) : View;

/// <summary>A section of the site. <paramref name="Current"/> is `page` on its own page, `true` below it, null elsewhere.</summary>
public sealed record SectionLinkView(Href Address, string Name, string? Current) : View;

/// <summary>The pages above a page, outermost first, and the page itself.</summary>
public sealed record BreadcrumbView(ImmutableArray<LinkView> Above, string Here) : View;

/// <summary>The foot of every page: what the site is, every section of it, and what one may do with it.</summary>
public sealed record FooterView(ImmutableArray<FooterGroupView> Groups, Href Corrections, Href Cite, string Edition) : View;

public sealed record FooterGroupView(string Name, ImmutableArray<LinkView> Sections) : View;
