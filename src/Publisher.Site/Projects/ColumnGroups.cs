using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Passages;

namespace Publisher.Site.Projects;

public static class ColumnGroups
{
    /// <summary>Whether a group heading says 亿元以上 (CNY 100 million or more): a threshold of the group, which a reader may take for the cost of one project.</summary>
    public static bool HasThreshold(Passage heading, WordList words) => words.GroupThresholds.Any(word => heading.Hans.Contains(word, StringComparison.Ordinal));
}
