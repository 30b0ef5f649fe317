using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Passages;

/// <summary>A heading in the language of the page; in Chinese where there is no translation yet.</summary>
public static class HeadingName
{
    public static RunView Of(Passage heading, Language language) =>
        !language.IsSource && heading.Translation(language) is var (text, shown)
            ? new RunView(text.Text, shown == language ? null : shown.Tag())
            : RunView.Printed(heading.Hans, language);
}
