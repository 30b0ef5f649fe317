using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Api;

/// <summary>A glossary entry: printed Chinese forms, the English forms and the longer Chinese strings the check of translations goes by (for matching, not for use), and our definition.</summary>
public sealed record TermRecord(
    string Id,
    Bilingual Name,
    ImmutableArray<string> Printed,
    ImmutableArray<string> Matches,
    ImmutableArray<string> MatchesNotIn,
    Bilingual Definition,
    Bilingual Url)
{
    public static TermRecord Of(Term term, KnowledgeBase knowledge) => new(
        term.Id.Value,
        term.Name,
        term.Printed,
        term.Accepted,
        term.Except,
        term.Definition,
        PageUrls.Of(knowledge, Routes.Glossary, term.Id.Value));
}
