using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Counts;
using Publisher.Site.Prose;

namespace Publisher.Site.About;

/// <summary>A page of curated prose, and how much is here.</summary>
public sealed record AboutModel(
    KnowledgeBase Knowledge,
    ImmutableDictionary<Language, ProseText> Prose,
    SiteCounts Counts);
