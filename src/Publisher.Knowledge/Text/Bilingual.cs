using System.Text.Json.Serialization;

namespace Publisher.Knowledge.Text;

/// <summary>One text in the two languages every site has, and in those of the others that it is written in.</summary>
public sealed record Bilingual(string Zh, string En)
{
    private IDictionary<string, object>? further;

    /// <summary>The text by the code of a further language, beside `zh` and `en` in the data too; null where there is none.</summary>
    [JsonExtensionData]
    public IDictionary<string, object>? Further => further;

    /// <summary>Where a further language does not have it, the English.</summary>
    public string this[Language language] => Written(language) ?? En;

    /// <summary>The text in each language of a site.</summary>
    public static Bilingual Of(IEnumerable<Language> languages, Func<Language, string> text) =>
        Of(text(Language.Chinese), text(Language.English), languages.Where(IsFurther).Select(language => (language.Code, text(language))));

    /// <summary>A text in Chinese and English, and in further languages by their codes.</summary>
    public static Bilingual Of(string zh, string en, IEnumerable<(string Code, string Text)> further)
    {
        SortedDictionary<string, object> others = new(StringComparer.Ordinal);
        foreach ((string code, string text) in further)
            others.Add(code, text);
        return new(zh, en) { further = others.Count == 0 ? null : others };
    }

    /// <summary>A text made of others, in every language that all of them are written in.</summary>
    public Bilingual With(Bilingual other, Func<string, string, string> zh, Func<string, string, string> translated) =>
        Of(zh(Zh, other.Zh), translated(En, other.En), from own in Further ?? new Dictionary<string, object>() where other.Further?.ContainsKey(own.Key) == true select (own.Key, translated((string)own.Value, (string)other.Further![own.Key])));

    /// <summary>The language in which a page of this language shows it: its own, or English.</summary>
    public Language Shown(Language language) => Written(language) is null ? Language.English : language;

    /// <summary>Null in a further language that does not have it.</summary>
    public string? Written(Language language)
    {
        if (!IsFurther(language))
            return language.IsSource ? Zh : En;
        return Further?.TryGetValue(language.Code, out object? text) == true ? (string)text : null;
    }

    public bool Equals(Bilingual? other) =>
        other is not null && Zh == other.Zh && En == other.En && (Further ?? new Dictionary<string, object>()).SequenceEqual(other.Further ?? new Dictionary<string, object>());

    public override int GetHashCode() => HashCode.Combine(Zh, En);

    private static bool IsFurther(Language language) => language != Language.Chinese && language != Language.English;
}
