using Scriban;

namespace Publisher.Theme.Templating;

/// <summary>A template of a page or of a part of one: parsed once, shared by all threads. <paramref name="Name"/> is its path below templates/ without its ending: `notes/notes-page`.</summary>
internal sealed record PageTemplate(string Name, string File, string Text, Template Parsed)
{
    public static PageTemplate Of(TemplateSource source) => new(source.Name, source.File, source.Text, Template.Parse(source.Text, source.File));
}

/// <summary>A template as it is written. <paramref name="File"/> is its path from the project's folder.</summary>
public sealed record TemplateSource(string Name, string File, string Text);
