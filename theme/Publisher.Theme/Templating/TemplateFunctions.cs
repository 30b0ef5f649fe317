using System.Collections.Frozen;

namespace Publisher.Theme.Templating;

/// <summary>The functions that templates of pages have, and how each is written.</summary>
internal static class TemplateFunctions
{
    /// <summary>A text of content/interface.</summary>
    public const string Text = "t";

    /// <summary>A view, drawn by its own template.</summary>
    public const string Show = "show";

    /// <summary>Another template, with the values it is given.</summary>
    public const string Include = "include";

    /// <summary>A list of texts as the language joins it.</summary>
    public const string Series = "series";

    /// <summary>The attribute `lang`, where a text is in another language than the page.</summary>
    public const string Lang = "lang";

    /// <summary>An attribute; nothing where its value is absent or false, its name alone where it is true.</summary>
    public const string Attribute = "attr";

    /// <summary>The address of a style, script or icon.</summary>
    public const string Asset = "asset";

    public static readonly FrozenDictionary<string, string> Usages = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Text] = "t 'frame.home'",
        [Show] = "show view",
        [Include] = "include 'frame/logo' name: value",
        [Series] = "list | series",
        [Lang] = "<q{{ lang quote.language }}>",
        [Attribute] = "<a{{ attr 'rel' link.relation }}>",
        [Asset] = "asset 'site.css'",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
