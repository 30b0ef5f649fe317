using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge;

/// <summary>
/// The words of the pages: all languages have the same keys, and say the same sentences. A missing key throws, so that no raw key reaches a page.
/// </summary>
public sealed class Interface
{
    private readonly FrozenDictionary<string, LanguageWords> languages;

    internal Interface(ImmutableArray<LanguageWords> languages)
    {
        this.languages = languages.ToFrozenDictionary(words => words.Language.Code, StringComparer.Ordinal);
        Languages = [.. languages.Select(words => words.Language)];
    }

    /// <summary>The languages of the site: Chinese, English, and the others by their codes.</summary>
    public ImmutableArray<Language> Languages { get; }

    public IEnumerable<string> Keys => In(Language.Chinese).Keys;

    public string this[string key, Language language] => In(language)[key];

    public Bilingual this[string key] => Bilingual.Of(Languages, language => this[key, language]);

    public string Say(Sentence sentence, Language language) => In(language).Say(sentence);

    public Bilingual Say(Sentence sentence) => Bilingual.Of(Languages, language => Say(sentence, language));

    /// <summary>A list as the language joins it.</summary>
    public string Series(IEnumerable<string> items, Language language) => In(language).Series(items);

    /// <summary>A number as the language writes it, with the decimals it has.</summary>
    public string Number(decimal number, Language language) => In(language).Numbers.Written(number);

    public LanguageWords In(Language language) => languages[language.Code];
}

/// <summary>A page asked for a text that content/interface does not hold.</summary>
public sealed class MissingInterfaceTextException(string key) : Exception($"content/interface has no text '{key}'")
{
    public string Key { get; } = key;
}
