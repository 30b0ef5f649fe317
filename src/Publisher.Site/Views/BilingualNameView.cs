using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Views;

/// <summary>A name in the language of the page, with its other form beside it.</summary>
public sealed record BilingualNameView(RunView Name, string Other, string OtherLanguage) : View
{
    public static BilingualNameView Of(Bilingual name, Language language) => new(RunView.Of(name, language), name[language.Other()], language.Other().Tag());
}
