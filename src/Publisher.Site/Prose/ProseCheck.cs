using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publisher.Knowledge;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;

namespace Publisher.Site.Prose;

/// <summary>What a page of content/pages may not hold: links that run something, pictures of other sites, attributes other than an id.</summary>
public static class ProseCheck
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseCjkFriendlyEmphasis()
        .UsePipeTables()
        .UseGenericAttributes()
        .UsePreciseSourceLocation()
        .DisableHtml()
        .Build();

    public static void Of(ProsePage page, Findings findings)
    {
        Check($"content/pages/{page.Name}.zh.md", page.Markdown.Zh, findings);
        Check($"content/pages/{page.Name}.en.md", page.Markdown.En, findings);
        foreach ((string language, object markdown) in page.Markdown.Further ?? new Dictionary<string, object>())
            Check($"content/pages/{page.Name}.{language}.md", (string)markdown, findings);
    }

    /// <summary>The text follows the line of the title, which is read apart.</summary>
    private static void Check(string path, string markdown, Findings findings)
    {
        if (Parsed(path, markdown, findings) is not { } document)
            return;
        foreach (MarkdownObject part in document.Descendants())
        {
            Place place = new(path, part.Line + 2, part.Column + 1);
            int length = Math.Max(1, part.Span.Length);
            if (part is LinkInline { IsImage: true, Url: { } picture } && !IsOfThisSite(picture))
                findings.Error("OCP0430", place, $"the picture '{picture}' stands on another site", "keep pictures with the theme, and write their address from `/` on", length: length);
            else if (part is LinkInline { IsImage: false, Url: { } url } && !MayLead(url))
                findings.Error("OCP0431", place, $"the link '{url}' leads to no page", "write an address from `/` or `#` on, or one that begins with https:, http: or mailto:", length: length);
            else if (part is AutolinkInline { IsEmail: false } automatic && !MayLead(automatic.Url))
                findings.Error("OCP0431", place, $"the link '{automatic.Url}' leads to no page", "write an address that begins with https: or http:", length: length);
            if (part.TryGetAttributes() is { } attributes && (attributes.Classes is { Count: > 0 } || attributes.Properties is { Count: > 0 }))
                findings.Error("OCP0432", place, "the text sets an attribute of the page", "only an id may be given in braces, such as `{#corrections}`", length: length);
        }
    }

    /// <summary>The page, or null after a finding where its quotations, lists, brackets or emphasis stand in one another deeper than the library reads.</summary>
    private static MarkdownDocument? Parsed(string path, string markdown, Findings findings)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            int deepest = Deepest(markdown);
            findings.Error("OCP0433", new Place(path, deepest + 2, 1), "quotations, lists, brackets or emphasis are nested too deep to be read", "a page needs two or three levels; delete the rest");
            return null;
        }
    }

    /// <summary>The line, from 0, with most signs that nest.</summary>
    private static int Deepest(string markdown) =>
        markdown.Split('\n').Index().MaxBy(line => line.Item.Count(character => character is '>' or '[' or '*' or '_' or '!')).Index;

    private static bool IsOfThisSite(string url) => url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal) && !url.StartsWith("/\\", StringComparison.Ordinal);

    private static bool MayLead(string url) =>
        IsOfThisSite(url)
        || url.StartsWith('#')
        || (Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeMailto));
}
