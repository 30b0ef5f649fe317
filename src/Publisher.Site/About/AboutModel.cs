using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Prose;

namespace Publisher.Site.About;

/// <summary>A page of curated prose, and how much of each plan is here.</summary>
public sealed record AboutModel(
    KnowledgeBase Knowledge,
    ProseText Zh,
    ProseText En,
    ImmutableArray<PlanCounts> Counts) : PageModel(Knowledge)
{
    public ProseText this[Language language] => language == Language.Chinese ? Zh : En;
}

/// <summary>How much of a plan is recorded. Items are those of its columns and the projects of its prose.</summary>
public sealed record PlanCounts(Plan Plan, ImmutableArray<KindCount> Statements, int Items, int Notes);
