using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Passages;

/// <summary>A heading in the language of the page; in Chinese where there is no translation yet.</summary>
public static class HeadingName
{
    public static RunView Of(Passage heading, Language language) => Translated(heading, language) is var (text, shown)
        ? new RunView(text.Text, shown == language ? null : shown.Tag())
        : RunView.Printed(heading.Hans, language);

    /// <summary>Where no element can say which language it is.</summary>
    public static string Text(Passage heading, Language language) => Translated(heading, language)?.Text.Text ?? heading.Hans;

    private static (Translation Text, Language Language)? Translated(Passage heading, Language language) => language.IsSource ? null : heading.Translation(language);
}
