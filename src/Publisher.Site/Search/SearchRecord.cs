using System.Collections.Immutable;

namespace Publisher.Site.Search;

/// <summary>
/// What can be found on one page, or at one place in it. Lines of <paramref name="Text"/> are separate texts: no match runs over a line end unless
/// the query has white space there. The first line of everything but a passage or a note is its title; that of a statement is followed by its place and its
/// figure, those of a glossary entry end with its definition. <paramref name="Text"/> and <paramref name="Url"/> are of the file's language;
/// a passage without a translation has an empty text in English. <paramref name="Type"/> is the kind within the kind: heading, measure, target, company.
/// <paramref name="Except"/> are the longer words in which a term is not meant. <paramref name="Mark"/> is where the figure of a statement stands in <paramref name="Text"/>;
/// <paramref name="Printed"/>, in English, the Chinese words that prove it, the figure between 【】: shown beside the English clause, not searched.
/// <paramref name="Names"/> are what people call the thing beside its name, <paramref name="Near"/> what they call something else that it stands nearest to: no plan need print them.
/// </summary>
public sealed record SearchRecord(
    SearchKind Kind,
    string Id,
    string Url,
    string Text,
    string? Type = null,
    string? Plan = null,
    ImmutableArray<string>? Places = null,
    ImmutableArray<string>? Sectors = null,
    ImmutableArray<string>? Except = null,
    ImmutableArray<int>? Mark = null,
    string? Printed = null,
    ImmutableArray<string>? Names = null,
    ImmutableArray<string>? Near = null);

public enum SearchKind
{
    Passage,
    Indicator,
    Statement,
    Project,
    Organization,
    Jurisdiction,
    Glossary,
    Note,
}
