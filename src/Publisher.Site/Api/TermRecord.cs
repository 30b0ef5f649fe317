using System.Collections.Immutable;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Api;

/// <summary>A glossary entry: printed Chinese forms, accepted English forms, strings in which the term is not meant, and our definition.</summary>
public sealed record TermRecord(
    string Id,
    Bilingual Name,
    ImmutableArray<string> Printed,
    ImmutableArray<string> Accepted,
    ImmutableArray<string> Except,
    Bilingual Definition,
    Bilingual Url)
{
    public static TermRecord Of(Term term) => new(
        term.Id.Value,
        term.Name,
        term.Printed,
        term.Accepted,
        term.Except,
        term.Definition,
        PageUrls.Of(Routes.Glossary, term.Id.Value));
}
