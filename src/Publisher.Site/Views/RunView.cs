using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Wording;

namespace Publisher.Site.Views;

/// <summary>A stretch of a text.</summary>
/// <param name="Language">Its tag, where it is another than that of the text around it.</param>
/// <param name="Term">The glossary's entry, where the stretch is a term that leads there.</param>
public sealed record RunView(string Text, string? Language = null, Href? Term = null) : View
{
    /// <summary>A text of ours on a page in <paramref name="page"/>: in English where it is not written in that language.</summary>
    public static RunView Of(Bilingual text, Knowledge.Text.Language page) => new(text[page], text.Shown(page) == page ? null : text.Shown(page).Tag);

    /// <summary>A text printed in Chinese, on a page in <paramref name="page"/>.</summary>
    public static RunView Printed(string text, Knowledge.Text.Language page) => new(text, page.IsSource ? null : Script.Simplified.Tag());

    /// <summary>The stretches of a text in <paramref name="of"/>: a Chinese one is one, of an English one each Chinese stretch carries its language. None of an empty one.</summary>
    public static IEnumerable<RunView> Parted(string text, Knowledge.Text.Language of) =>
        text.Length == 0 ? []
        : of.IsSource ? [new(text)]
        : ScriptRuns.Of(text).Select(run => new RunView(run.Text, run.IsChinese ? Script.Simplified.Tag() : null));
}
