using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Publisher.Knowledge;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Api;

/// <summary>
/// A passage in every language it has. <paramref name="Rows"/> is there for a table only; <paramref name="HeadRows"/> of them are its head.
/// <paramref name="EnglishStatus"/> is null where there is no English yet.
/// </summary>
public sealed record PassageRecord(
    string Id,
    PassageKind Kind,
    int? Level,
    string Part,
    int? Column,
    string? Group,
    ImmutableArray<string> Headings,
    ImmutableArray<int> Lines,
    PassageText Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PassageRows? Rows,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? HeadRows,
    TranslationStatus? EnglishStatus,
    Bilingual Url)
{
    public static PassageRecord Of(Passage passage, Script script, KnowledgeBase knowledge)
    {
        bool traditional = script == Script.Traditional;
        return new(
            passage.Id.Value,
            passage.Kind,
            passage.Level,
            passage.Part,
            passage.Column,
            passage.Group?.Value,
            [.. passage.Headings.Select(heading => heading.Value)],
            passage.Lines.Array(),
            new PassageText(passage.Hans, traditional ? passage.Source : null, passage.English?.Text).With(InFurther(passage, translation => translation.Text)),
            passage.Table is { } table ? PassageRows.Of(table, passage.English, traditional).With(InFurther(passage, translation => translation.Rows)) : null,
            passage.Table?.Head,
            passage.English?.Status,
            PageUrls.Of(knowledge, language => Routes.PassageUrl(passage.Plan, passage.Id, language)));
    }

    private static SortedDictionary<string, object>? InFurther(Passage passage, Func<Translation, object> part) =>
        passage.Further.IsEmpty ? null : new(passage.Further.ToDictionary(pair => pair.Key, pair => part(pair.Value)), StringComparer.Ordinal);
}

/// <summary>The text in each script and language there is.</summary>
public sealed record PassageText(
    [property: JsonPropertyName("zh-Hans")] string Hans,
    [property: JsonPropertyName("zh-Hant"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Hant,
    [property: JsonPropertyName("en"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? English)
{
    private IDictionary<string, object>? further;

    /// <summary>By the codes of further languages of the site.</summary>
    [JsonExtensionData]
    public IDictionary<string, object>? Further => further;

    public PassageText With(IDictionary<string, object>? further) => this with { further = further };
}

/// <summary>The cells of a table, row by row, head rows first.</summary>
public sealed record PassageRows(
    [property: JsonPropertyName("zh-Hans")] ImmutableArray<ImmutableArray<string>> Hans,
    [property: JsonPropertyName("zh-Hant"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<ImmutableArray<string>>? Hant,
    [property: JsonPropertyName("en"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<ImmutableArray<string>>? English)
{
    private IDictionary<string, object>? further;

    /// <summary>By the codes of further languages of the site.</summary>
    [JsonExtensionData]
    public IDictionary<string, object>? Further => further;

    public PassageRows With(IDictionary<string, object>? further) => this with { further = further };

    public static PassageRows Of(Table table, Translation? english, bool traditional) => new(
        Cells(table, cell => cell.Hans),
        traditional ? Cells(table, cell => cell.Source) : null,
        english?.Rows);

    private static ImmutableArray<ImmutableArray<string>> Cells(Table table, Func<TableCell, string> text) =>
        [.. table.Rows.Select(row => row.Cells.Select(text).ToImmutableArray())];
}
