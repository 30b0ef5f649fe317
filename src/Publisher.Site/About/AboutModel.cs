using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Counts;
using Publisher.Site.Pages;
using Publisher.Site.Prose;

namespace Publisher.Site.About;

/// <summary>A page of curated prose, and how much is here.</summary>
public sealed record AboutModel(
    KnowledgeBase Knowledge,
    ProseText Zh,
    ProseText En,
    SiteCounts Counts) : PageModel(Knowledge)
{
    public ProseText this[Language language] => language == Language.Chinese ? Zh : En;
}
