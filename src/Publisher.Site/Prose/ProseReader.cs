using System.Collections.Immutable;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publisher.Knowledge.Text;
using Publisher.Site.Wording;

namespace Publisher.Site.Prose;

/// <summary>
/// Reads curated Markdown: CommonMark with bold that ends at Chinese punctuation, tables, ids given by hand (<c>## Heading {#id}</c>), and no HTML.
/// </summary>
public static class ProseReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseCjkFriendlyEmphasis()
        .UsePipeTables()
        .UseGenericAttributes()
        .DisableHtml()
        .Build();

    public static ProseText Read(string markdown, Language? language = null, TermLinking? terms = null)
    {
        MarkdownDocument document = Markdown.Parse(markdown, Pipeline);
        // The page writes the title itself.
        if (document is [HeadingBlock { Level: 1 } title, ..])
            document.Remove(title);
        foreach (LineBreakInline lineBreak in document.Descendants<LineBreakInline>().ToList())
            JoinChinese(lineBreak);
        terms?.Apply(document);
        // Before Chinese is marked: what Markdig inserts before an inline it no longer finds from behind.
        ImmutableArray<string> links = [.. document.Descendants<LinkInline>().Select(link => link.Url).OfType<string>()];
        if (language is { IsSource: false })
        {
            foreach (LiteralInline literal in document.Descendants<LiteralInline>().ToList())
                MarkChinese(literal);
        }

        return new ProseText(
            document.ToHtml(Pipeline),
            links,
            [.. document.Descendants().Select(node => node.TryGetAttributes()?.Id).OfType<string>()],
            [.. from heading in document.OfType<HeadingBlock>()
                where heading.Level == 2 && heading.TryGetAttributes()?.Id is not null
                select new ProseHeading(heading.GetAttributes().Id!, PlainText(heading.Inline))])
        {
            Opening = PlainText(document.OfType<ParagraphBlock>().FirstOrDefault()?.Inline),
        };
    }

    /// <summary>Printed Chinese in English prose carries its language.</summary>
    private static void MarkChinese(LiteralInline literal)
    {
        ScriptRun[] runs = [.. ScriptRuns.Of(literal.Content.ToString())];
        if (!runs.Any(run => run.IsChinese))
            return;
        foreach (ScriptRun run in runs)
        {
            if (run.IsChinese)
                literal.InsertBefore(new HtmlInline("<span lang=\"zh-Hans\">"));
            literal.InsertBefore(new LiteralInline(run.Text));
            if (run.IsChinese)
                literal.InsertBefore(new HtmlInline("</span>"));
        }

        literal.Remove();
    }

    /// <summary>A browser shows a line break as a space, which Chinese does not have between its characters.</summary>
    private static void JoinChinese(LineBreakInline lineBreak)
    {
        if (!lineBreak.IsHard
            && lineBreak.PreviousSibling is LiteralInline { Content: { IsEmpty: false } before }
            && lineBreak.NextSibling is LiteralInline { Content: { IsEmpty: false } after }
            && IsChinese(before.Text[before.End])
            && IsChinese(after.Text[after.Start]))
        {
            lineBreak.Remove();
        }
    }

    /// <summary>Han characters, their punctuation and full-width forms.</summary>
    private static bool IsChinese(char character) => character is >= '\u2e80' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' or >= '\uff00' and <= '\uffef';

    private static string PlainText(ContainerInline? inlines) =>
        inlines is null ? "" : string.Concat(inlines.Descendants().Select(inline => inline switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            _ => "",
        }));
}
