using System.Collections.Immutable;
using System.Text.Json;
using Publisher.Browser.Tests.Site;

namespace Publisher.Browser.Tests.Search;

/// <summary>The plans as the API publishes them, passage by passage, and as their sources print them, line by line.</summary>
public sealed class PublishedPlans
{
    private PublishedPlans(ImmutableArray<Passage> passages, ImmutableArray<Line> lines)
    {
        Passages = passages;
        Lines = lines;
    }

    public ImmutableArray<Passage> Passages { get; }

    public ImmutableArray<Line> Lines { get; }

    /// <summary>A passage's texts in Simplified Chinese and in English: one, or one for each cell of a table.</summary>
    public sealed record Passage(string Id, ImmutableArray<string> Chinese, ImmutableArray<string> English)
    {
        public ImmutableArray<string> Plain { get; } = [.. Chinese.Select(PlainText.Of)];
    }

    /// <summary>A line of a source as printed and in Simplified, character for character.</summary>
    public sealed record Line(string Plan, string Printed, string Hans);

    public static PublishedPlans Read(BuiltSite site)
    {
        JsonElement[] plans =
        [
            .. Directory.EnumerateFiles(Path.Combine(site.Folder, "api", "v1", "plans"), "*.json")
                .Order(StringComparer.Ordinal)
                .Select(file => JsonSerializer.Deserialize<JsonElement>(File.ReadAllBytes(file))),
        ];
        return new([.. plans.SelectMany(PassagesOf)], [.. plans.SelectMany(LinesOf)]);
    }

    private static IEnumerable<Passage> PassagesOf(JsonElement plan)
    {
        string id = plan.GetProperty("id").GetString()!;
        return plan.GetProperty("passages").EnumerateArray()
            .Select(passage => new Passage($"{id}#{passage.GetProperty("id").GetString()}", Texts(passage, "zh-Hans"), Texts(passage, "en")));
    }

    private static ImmutableArray<string> Texts(JsonElement passage, string language) =>
        passage.TryGetProperty("rows", out JsonElement rows) && rows.ValueKind == JsonValueKind.Object && rows.TryGetProperty(language, out JsonElement cells) && cells.ValueKind == JsonValueKind.Array
            ? [.. cells.EnumerateArray().SelectMany(row => row.EnumerateArray()).Select(cell => cell.GetString()!)]
            : passage.GetProperty("text").TryGetProperty(language, out JsonElement text) && text.GetString() is { } written ? [written] : [];

    private static IEnumerable<Line> LinesOf(JsonElement plan)
    {
        string id = plan.GetProperty("id").GetString()!;
        string[] printed = File.ReadAllLines(Path.Combine(Repository.Root, "seeds", $"{id}-plan.txt"));
        string twin = Path.Combine(Repository.Root, "content", "plans", id, "zh-Hans.txt");
        string[] hans = File.Exists(twin) ? File.ReadAllLines(twin) : printed;
        return printed.Zip(hans, (line, simplified) => new Line(id, line, simplified));
    }
}
