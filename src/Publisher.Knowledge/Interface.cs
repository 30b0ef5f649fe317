using System.Collections.Frozen;
using System.Globalization;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge;

/// <summary>The words of the pages: both languages have the same keys. A missing key throws, so that no raw key reaches a page.</summary>
public sealed class Interface(FrozenDictionary<string, Bilingual> texts)
{
    public string this[string key, Language language] => this[key][language];

    public Bilingual this[string key] =>
        texts.TryGetValue(key, out Bilingual? text) ? text : throw new MissingInterfaceTextException(key);

    /// <summary>A text with its places filled in.</summary>
    public string Fill(string key, Language language, params ReadOnlySpan<object?> values) => Filled(this[key, language], key, values);

    /// <summary>The same, of a text taken from here before.</summary>
    public static string Filled(string text, params ReadOnlySpan<object?> values) => Filled(text, text, values);

    private static string Filled(string text, string key, ReadOnlySpan<object?> values) =>
        Placeholders.In(text) is { IsEmpty: false } places && places[^1] >= values.Length
            ? throw new UnfilledInterfaceTextException(key, values.Length)
            : string.Format(CultureInfo.InvariantCulture, text, values);

    public IEnumerable<string> Keys => texts.Keys;
}

/// <summary>A page asked for a text of content/interface in vain.</summary>
public abstract class InterfaceTextException(string key, string message) : Exception(message)
{
    public string Key { get; } = key;
}

/// <summary>A page asked for a text that content/interface does not hold.</summary>
public sealed class MissingInterfaceTextException(string key)
    : InterfaceTextException(key, $"content/interface/zh.yaml and en.yaml have no text '{key}'");

/// <summary>A text of content/interface has more places than the program has values for.</summary>
public sealed class UnfilledInterfaceTextException(string key, int given)
    : InterfaceTextException(key, $"the text '{key}' of content/interface has a place that nothing fills")
{
    /// <summary>How many values there are.</summary>
    public int Given { get; } = given;
}
