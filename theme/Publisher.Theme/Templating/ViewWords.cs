using System.Collections;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Text;
using Publisher.Site.Views;

namespace Publisher.Theme.Templating;

/// <summary>The values of views in the language of a page.</summary>
internal sealed class ViewWords(LanguageWords words, Language language)
{
    public LanguageWords Words => words;

    public object? Value(object? value, ValueKind kind) => (value, kind) switch
    {
        (null, _) => null,
        (string or int or bool or Html or Href or Json, _) => value,
        (Bilingual text, _) => text[language],
        (Sentence sentence, _) => words.Say(sentence),
        (View view, _) => new ViewValues(view, this),
        (Enum word, _) => ValueKind.Kebab(word.ToString()),
        (IEnumerable list, ListKind { Element: { } element }) => List(list, element),
        _ => throw new NotSupportedException($"a template cannot take a {value.GetType()}"),
    };

    private List<object?> List(IEnumerable list, ValueKind element)
    {
        List<object?> values = [];
        foreach (object? one in list)
            values.Add(Value(one, element));
        return values;
    }
}
