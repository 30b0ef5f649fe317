using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Views;

namespace Publisher.Site.Charts;

/// <summary>A sign of the chart and what it means.</summary>
/// <param name="Path">Of a sign that is drawn as one.</param>
public sealed record ChartKeyView(DrawnKey Key, string? Path, string Means) : View
{
    public static ChartKeyView Of(DrawnKey key, KnowledgeBase knowledge, Language language) => new(
        key,
        key switch
        {
            DrawnKey.Limit => $"M12 9{SignPaths.Diamond}",
            DrawnKey.Upward => $"M2 9{SignPaths.Upward}",
            DrawnKey.Downward => $"M22 9{SignPaths.Downward}",
            _ => null,
        },
        knowledge.Parts.Interface[$"chart.key.{key.ToString().ToLowerInvariant()}", language]);
}
