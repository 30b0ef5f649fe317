using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Views;

namespace Publisher.Site.Projects;

/// <summary>Words of a passage in the language of the page first, then in the other.</summary>
/// <param name="Clause">The English, on a page of a translation.</param>
/// <param name="Printed">In Simplified Chinese.</param>
/// <param name="Translated">The English, on a Chinese page.</param>
public sealed record PrintedWordsView(string? Clause, string Printed, string? Translated) : View
{
    public static PrintedWordsView Of(PrintedWords words, Language language) =>
        new(language.IsSource ? null : words.English, words.Hans, language.IsSource ? words.English : null);
}
