using System.Collections.Immutable;
using Publisher.Knowledge;

namespace Publisher.Site.Pages;

/// <summary>
/// Every page of the site, every language, in a fixed order. Navigation, sitemap, hreflang, search, the language switch, the link check and the
/// permalink lock all read this one list.
/// </summary>
public sealed record PageList(ImmutableArray<Page> Pages)
{
    public static PageList Of(IEnumerable<PageDraft> drafts, KnowledgeBase knowledge) =>
        new([.. drafts.SelectMany(draft => knowledge.Languages.Select(language => draft.In(language, knowledge)))]);
}
