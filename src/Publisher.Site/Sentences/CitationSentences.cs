using System.Collections.Immutable;
using Publisher.Knowledge.Sentences;

namespace Publisher.Site.Sentences;

[Saying("wording.citation")]
public sealed record CitedWords(string? Issuer, string Title, string? Number, Date? Date, string Lines, string Quote, string? Source, string Site, string Version, string Address) : Sentence;

[Saying("wording.citation.lines")]
public sealed record LineNumbers(int First, int Last) : Sentence;

[Saying("indicator.cite.text")]
public sealed record IndicatorCited(string Name, ImmutableArray<string> Plans, string Site, string Version, Date AsOf, string Address) : Sentence;

[Saying("frame.edition")]
public sealed record Edition(string Version, Date AsOf) : Sentence;

[Saying("data.cite.example")]
public sealed record DataCited(string Site, string Version, Date AsOf, string Address) : Sentence;

[Saying("data.versions.now")]
public sealed record EditionNow(string Version, Date AsOf) : Sentence;

[Saying("removed.on")]
public sealed record RemovedOn(Date Day) : Sentence;
