using Publisher.Knowledge;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>The time of a figure without what its sentence adds to it (by, before, the end of).</summary>
internal static class StatementTimes
{
    /// <summary>The period, or the year in which it ends.</summary>
    public static string Plain(Statement statement, KnowledgeBase knowledge, Language language) => statement switch
    {
        { Period: { } period } => knowledge.Parts.Interface.Say(new Years(period.From, period.To), language),
        { Year: { } year } => knowledge.Parts.Interface.Say(new InTime(year, Due.In), language),
        _ => TimeWording.Of(statement, knowledge, language),
    };

    public static int EndOf(Statement statement) => StatementTime.Of(statement).End.GetValueOrDefault();
}
