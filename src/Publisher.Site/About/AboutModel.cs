using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Counts;
using Publisher.Site.Pages;
using Publisher.Site.Prose;
using Publisher.Site.Views;

namespace Publisher.Site.About;

/// <summary>A page of curated prose, and how much is here.</summary>
public sealed record AboutModel(
    KnowledgeBase Knowledge,
    ImmutableDictionary<Language, ProseText> Prose,
    SiteCounts Counts) : PageModel(Knowledge)
{
    public override PageView? ViewOn(Page page) => AboutPageView.Of(page, this);
}
