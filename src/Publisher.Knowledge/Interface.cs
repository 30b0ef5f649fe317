using System.Collections.Frozen;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge;

/// <summary>
/// The words of the pages: all languages have the same keys, and say the same sentences. A missing key throws, so that no raw key reaches a page.
/// </summary>
public sealed class Interface
{
    private readonly FrozenDictionary<string, LanguageWords> languages;

    internal Interface(IEnumerable<LanguageWords> languages) => this.languages = languages.ToFrozenDictionary(words => words.Code, StringComparer.Ordinal);

    /// <summary>The languages there are words in, by the name of their file: `en`, `zh`.</summary>
    public IEnumerable<string> Languages => languages.Keys.Order(StringComparer.Ordinal);

    public IEnumerable<string> Keys => In(Language.Chinese).Keys;

    public string this[string key, Language language] => In(language)[key];

    public Bilingual this[string key] => new(this[key, Language.Chinese], this[key, Language.English]);

    public string Say(Sentence sentence, Language language) => In(language).Say(sentence);

    public Bilingual Say(Sentence sentence) => new(Say(sentence, Language.Chinese), Say(sentence, Language.English));

    /// <summary>A list as the language joins it.</summary>
    public string Series(IEnumerable<string> items, Language language) => In(language).Series(items);

    public LanguageWords In(Language language) => In(language == Language.Chinese ? "zh" : "en");

    public LanguageWords In(string code) => languages[code];
}

/// <summary>A page asked for a text that content/interface does not hold.</summary>
public sealed class MissingInterfaceTextException(string key) : Exception($"content/interface has no text '{key}'")
{
    public string Key { get; } = key;
}
