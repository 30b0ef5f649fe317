using System.Collections.Frozen;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge;

/// <summary>The words of the pages: both languages have the same keys. A missing key throws, so that no raw key reaches a page.</summary>
public sealed class Interface(FrozenDictionary<string, Bilingual> texts)
{
    public string this[string key, Language language] => this[key][language];

    public Bilingual this[string key] =>
        texts.TryGetValue(key, out Bilingual? text) ? text : throw new MissingInterfaceTextException(key);

    public IEnumerable<string> Keys => texts.Keys;
}

/// <summary>A page asked for a text that content/interface does not hold.</summary>
public sealed class MissingInterfaceTextException(string key)
    : Exception($"content/interface/zh.yaml and en.yaml have no text '{key}'")
{
    public string Key { get; } = key;
}
