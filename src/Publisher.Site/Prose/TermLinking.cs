using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Publisher.Knowledge.Glossary;
using Publisher.Site.Terms;

namespace Publisher.Site.Prose;

/// <summary>How the terms of a prose text are linked: where they stand in a stretch of it, asked in reading order, and the address of each.</summary>
public sealed record TermLinking(Func<string, IReadOnlyList<TermSpan>> In, Func<TermId, string> Address)
{
    /// <summary>Links the terms of paragraphs, lists and tables; headings, links and code stay as they are.</summary>
    internal void Apply(MarkdownDocument document)
    {
        foreach (LiteralInline literal in document.Descendants<LeafBlock>()
            .Where(block => block is not HeadingBlock && block.Inline is not null)
            .SelectMany(block => block.Inline!.Descendants<LiteralInline>())
            .Where(literal => !IsInLink(literal))
            .ToList())
        {
            Apply(literal);
        }
    }

    private static bool IsInLink(Inline inline) => inline.Parent is { } parent && (parent is LinkInline || IsInLink(parent));

    private void Apply(LiteralInline literal)
    {
        string text = literal.Content.ToString();
        Inline last = literal;
        int written = 0;
        foreach (TermSpan span in In(text))
        {
            LinkInline link = new(Address(span.Term), "");
            link.GetAttributes().AddClass("term-link");
            link.AppendChild(new LiteralInline(text[span.Start..span.End]));
            last = After(After(last, new LiteralInline(text[written..span.Start])), link);
            written = span.End;
        }

        if (written == 0)
            return;
        After(last, new LiteralInline(text[written..]));
        literal.Remove();
    }

    private static Inline After(Inline before, Inline inline)
    {
        before.InsertAfter(inline);
        return inline;
    }
}
