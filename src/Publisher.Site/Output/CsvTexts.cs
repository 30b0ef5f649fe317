using System.Collections.Immutable;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Output;

/// <summary>The columns of a text: `name_zh`, `name_en`, and one for each further language of the site, empty where the text is not in it.</summary>
internal static class CsvTexts
{
    public static IEnumerable<CsvField<T>> Of<T>(ImmutableArray<Language> languages, string name, Func<T, Bilingual?> text) =>
        Each<T>(languages, name, (record, one) => one(text(record)));

    /// <summary>Where a cell holds several texts, each of which <c>one</c> gives in the language of its column.</summary>
    public static IEnumerable<CsvField<T>> Each<T>(ImmutableArray<Language> languages, string name, Func<T, Func<Bilingual?, string?>, string?> cell) =>
        languages.Select(language => new CsvField<T>($"{name}_{language.Code}", record => cell(record, text => text?.Written(language))));
}
