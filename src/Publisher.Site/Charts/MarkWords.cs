using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>A figure as a chart or a finding names it: with the printed one beside a converted one, and with the words it must not be read without.</summary>
internal static class MarkWords
{
    /// <summary>Short, for the legend says the whole: a past result is one the plan states.</summary>
    public static string Kind(Statement statement, StatementWording words, KnowledgeBase knowledge, Language language) =>
        statement.Kind == StatementKind.Reported ? knowledge.Parts.Interface["chart.kind.reported", language] : words.Kind;

    public static string Figure(StatementWording words, KnowledgeBase knowledge, Language language, bool isInner = false) =>
        knowledge.Parts.Interface.Say(new FigureSaid(words.Figure.Text, words.Figure.Printed, words.Effort, words.Qualifiers, isInner), language);
}
