using System.Text;
using Publisher.Knowledge.Plans;

namespace Publisher.Site.Sources;

/// <summary>A source text by the lines that passages, quotes and citations count.</summary>
internal static class SourceText
{
    public static string[] Lines(Plan plan)
    {
        string[] lines = Encoding.UTF8.GetString(plan.Source.Span).Split('\n');
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }
}
