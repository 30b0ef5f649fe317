using System.Collections.Immutable;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Sentences;

/// <summary>Words behind a name, in brackets.</summary>
[Saying("lists.aside")]
public sealed record Aside(string Words) : Sentence;

[Saying("about.of-which")]
public sealed record OfWhich(string Kind) : Sentence;

[Saying("projects.column-of")]
public sealed record BoxOfPlan(Bilingual Plan, Box Box, Bilingual Title) : Sentence;

[Saying("project.description")]
public sealed record ProjectDescription(Bilingual Kind, Bilingual Plan, Bilingual Name) : Sentence;

[Saying("project.quantities-of")]
public sealed record QuantitiesOf(string Name) : Sentence;

[Saying("project.number")]
public sealed record NumberedInSource(string Number) : Sentence;

[Saying("organization.description")]
public sealed record OrganizationDescription(Bilingual Name, Bilingual Kind) : Sentence;

[Saying("glossary.description")]
public sealed record GlossaryDescription(int Terms) : Sentence;

[Saying("glossary.first-place")]
public sealed record PlanAndLines(string Plan, Lines Lines) : Sentence;

[Saying("glossary.index")]
public sealed record AllTerms(int Terms) : Sentence;

[Saying("documents.description")]
public sealed record DocumentsDescription(int Documents) : Sentence;

[Saying("documents.number")]
public sealed record DocumentNumber(string Number) : Sentence;

[Saying("documents.issuer")]
public sealed record DocumentIssuer(string Issuer) : Sentence;

/// <summary>A quantity of each of several things.</summary>
[Saying("project.each")]
public sealed record OfEach(int Number) : Sentence;

/// <param name="Sectors">Those with most, each with its count.</param>
[Saying("projects.picture")]
public sealed record ProjectsBySector(int Projects, ImmutableArray<string> Sectors) : Sentence;

[Saying("projects.picture.count")]
public sealed record NamedCount(string Name, int Count) : Sentence;
