using Publisher.Knowledge;
using Publisher.Knowledge.Text;

namespace Publisher.Theme.Rendering;

/// <summary>The words of the interface in the language of a page: <c>T["key"]</c>, or <c>T["key", 3, "x"]</c> for a text with <c>{0} {1}</c>.</summary>
public sealed class Words(Interface texts, Language language)
{
    public string this[string key] => texts[key, language];

    public string this[string key, params ReadOnlySpan<object?> values] =>
        texts.Fill(key, language, values);
}
