using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Text;
using Publisher.Site.Views;

namespace Publisher.Site.Plans;

/// <summary>A heading of a plan named on a page: in the language of the page; in Chinese where there is no translation yet.</summary>
internal static class HeadingNames
{
    public static string Text(Passage heading, Language page) => Translated(heading, page)?.Text.Text ?? heading.Hans;

    public static RunView Run(Passage heading, Language page) => Translated(heading, page) is var (translation, written)
        ? new(translation.Text, written == page ? null : written.Tag)
        : RunView.Printed(heading.Hans, page);

    private static (Translation Text, Language Language)? Translated(Passage heading, Language page) => page.IsSource ? null : heading.Translation(page);
}
