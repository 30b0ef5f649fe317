using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Views;

/// <summary>A stretch of a text.</summary>
/// <param name="Language">Its tag, where it is another than that of the text around it.</param>
/// <param name="Term">The glossary's entry, where the stretch is a term that leads there.</param>
public sealed record RunView(string Text, string? Language = null, Href? Term = null) : View
{
    /// <summary>A text printed in Chinese, on a page in <paramref name="page"/>.</summary>
    public static RunView Printed(string text, Language page) => new(text, page == Knowledge.Text.Language.Chinese ? null : Script.Simplified.Tag());
}
