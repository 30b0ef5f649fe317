using System.Globalization;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>The sentence an indicator's page begins with: that of its first chart, or why there is no chart.</summary>
public static class IndicatorFinding
{
    public static string Of(Indicator indicator, ChartSet charts, KnowledgeBase knowledge, Language language)
    {
        if (!charts.Charts.IsEmpty)
            return ChartFinding.Of(charts.Charts[0], knowledge, language);
        Statement[] figures = [.. indicator.Statements.Where(statement => statement is { Value: not null, Doubtful: false, IsDelegated: false })];
        string name = indicator.Name[language];
        string Text(string key, params string[] values) => knowledge.Parts.Interface.Fill(key, language, values);
        Statement[] differing = [.. figures.DistinctBy(statement => (statement.Jurisdiction, Comparability.Of(statement), DrawnReading.Of(statement, knowledge.Lexicon)))];
        if (differing.Length > 1)
            return Text("chart.finding.apart", name, differing.Length.ToString(CultureInfo.InvariantCulture));
        string[] plans = [.. figures.Select(statement => knowledge.Plan(statement.Plan).Short[language]).Distinct()];
        if (plans.Length > 1)
            return Text("chart.finding.agreed", name, One(figures[0], knowledge, language), string.Join(knowledge.Parts.Interface["lists.comma", language], plans));
        if (figures.Length > 0)
            return Text("chart.finding.one", name, One(figures[0], knowledge, language));
        if (indicator.Statements.Any(statement => statement.IsDelegated))
            return Text("chart.finding.delegated", name);
        if (indicator.Statements.Any(statement => statement.Doubtful))
            return Text("chart.finding.doubtful", name);
        return Text(indicator.Statements.IsEmpty ? "chart.finding.none" : "chart.finding.words", name);
    }

    /// <summary>A figure with its place, kind and time, and all that limits it.</summary>
    private static string One(Statement statement, KnowledgeBase knowledge, Language language)
    {
        Interface texts = knowledge.Parts.Interface;
        StatementWording words = StatementWording.Of(statement, knowledge, language);
        IEnumerable<string> limits = new[] { words.Kind, words.Time == words.Figure.Text ? null : words.Time, words.Variant, words.Scope, words.BaseYear, words.Tier, words.Listed }.OfType<string>();
        return texts.Fill(
            "chart.item-limited",
            language,
            knowledge.Jurisdiction(statement.Jurisdiction).Name[language],
            MarkWords.Figure(words, knowledge, language),
            string.Join(texts["chart.list", language], limits));
    }
}
