using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Indicators;

/// <summary>What the glossary says of a word of an indicator.</summary>
public sealed record IndicatorTermView(string Name, RichTextView Definition, Href Address) : View
{
    public static IndicatorTermView Of(Term term, Language language) =>
        new(term.Name[language], RichTextView.Said(term.Definition, language), $"{Routes.Glossary.Url(language)}#{term.Id}");
}
