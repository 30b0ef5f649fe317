using System.Collections.Immutable;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Prose;

/// <summary>Curated Markdown as HTML, with the links it makes, the ids it defines and its second-level headings.</summary>
public sealed record ProseText(
    string Html,
    ImmutableArray<string> Links,
    ImmutableArray<string> Ids,
    ImmutableArray<ProseHeading> Headings)
{
    /// <summary>The first paragraph as plain text, for the description of the page.</summary>
    public required string Opening { get; init; }

    /// <summary>The language it is written in.</summary>
    public Language Language { get; init; } = Language.Chinese;
}

public sealed record ProseHeading(string Id, string Text);
