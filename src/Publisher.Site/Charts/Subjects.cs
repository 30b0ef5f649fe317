using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>An indicator as a finding begins with it.</summary>
internal static class Subjects
{
    /// <summary>With all that the statement's figure is limited to; what the name says already is not said again.</summary>
    public static Subject Of(Statement statement, KnowledgeBase knowledge, Language language)
    {
        StatementWording words = StatementWording.Of(statement, knowledge, language);
        string name = knowledge.Indicator(statement.Indicator).Name[language];
        return new(name, [.. new[] { words.Variant, words.Scope, words.BaseYear, words.Tier }.OfType<string>().Where(limit => !name.Contains(limit, StringComparison.OrdinalIgnoreCase))]);
    }
}
