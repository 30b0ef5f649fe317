using Publisher.Knowledge;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Text;

namespace Publisher.Theme.Rendering;

/// <summary>The words of the interface in the language of a page: <c>T["key"]</c> for a text, <c>T[new Lines(3, 5)]</c> for a sentence.</summary>
public sealed class Words(Interface texts, Language language)
{
    public string this[string key] => texts[key, language];

    public string this[Sentence sentence] => texts.Say(sentence, language);

    /// <summary>A list as the language joins it.</summary>
    public string Series(IEnumerable<string> items) => texts.Series(items, language);
}
