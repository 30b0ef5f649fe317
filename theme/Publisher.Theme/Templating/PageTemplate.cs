using System.Text.RegularExpressions;
using Scriban;
using Scriban.Syntax;

namespace Publisher.Theme.Templating;

/// <summary>A template of a page or of a part of one: parsed once, shared by all threads. <paramref name="Name"/> is its path below templates/ without its ending: `notes/notes-page`.</summary>
internal sealed partial record PageTemplate(string Name, string File, string Text, Template Parsed)
{
    public static PageTemplate Of(TemplateSource source)
    {
        Template parsed = Template.Parse(source.Text, source.File);
        if (parsed.Page is { } page)
            Unindent(page);
        return new(source.Name, source.File, source.Text, parsed);
    }

    /// <summary>The indentation of a template is for those who write it: a page gets a line end, which is the same to HTML.</summary>
    private static void Unindent(ScriptNode node)
    {
        if (node is ScriptRawStatement raw)
            raw.Text = new ScriptStringSlice(Indentation().Replace(raw.Text.ToString(), "\n"));
        for (int index = 0; index < node.ChildrenCount; index++)
        {
            if (node.GetChildren(index) is { } child)
                Unindent(child);
        }
    }

    [GeneratedRegex(@"[ \t]*\n\s*", RegexOptions.None, 10_000)]
    private static partial Regex Indentation();
}

/// <summary>A template as it is written. <paramref name="File"/> is its path from the project's folder.</summary>
public sealed record TemplateSource(string Name, string File, string Text);
