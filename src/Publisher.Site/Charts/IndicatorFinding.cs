using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>The sentence an indicator's page begins with: that of its first chart, or why there is no chart.</summary>
public static class IndicatorFinding
{
    public static string Of(Indicator indicator, ChartSet charts, KnowledgeBase knowledge, Language language) =>
        charts.Charts.IsEmpty
            ? knowledge.Parts.Interface.Say(WithoutChart(indicator, knowledge, language), language)
            : ChartFinding.Of(charts.Charts[0], knowledge, language);

    private static Sentence WithoutChart(Indicator indicator, KnowledgeBase knowledge, Language language)
    {
        Statement[] figures = [.. indicator.Statements.Where(statement => statement is { Value: not null, Doubtful: false, IsDelegated: false })];
        string name = indicator.Name[language];
        Statement[] differing = [.. figures.DistinctBy(statement => (statement.Jurisdiction, Comparability.Of(statement), DrawnReading.Of(statement, knowledge.Lexicon)))];
        if (differing.Length > 1)
            return new FiguresApart(name, differing.Length);
        if (figures.Length > 0)
            return OneOf(figures, new(Subjects.Of(figures[0], knowledge, language), []), knowledge, language);
        Statement[] delegated = [.. indicator.Statements.Where(statement => statement.IsDelegated)];
        if (delegated.Length > 0)
            return Delegated(name, delegated, knowledge, language);
        if (indicator.Statements.Any(statement => statement.Doubtful))
            return new OnlyDoubtful(name);
        return indicator.Statements.IsEmpty ? new NothingFound(name) : new OnlyWords(name);
    }

    /// <summary>A figure with its place, kind and time, and all that limits it; and that several plans say it alike.</summary>
    internal static Sentence OneOf(IReadOnlyList<Statement> same, FindingSubject subject, KnowledgeBase knowledge, Language language)
    {
        ImmutableArray<string> plans = [.. same.Select(statement => knowledge.Plan(statement.Plan).Short[language]).Distinct()];
        OneFigure one = One(same[0], subject, knowledge, language);
        return plans.Length > 1 ? new FigureAgreed(one, plans) : one;
    }

    private static OneFigure One(Statement statement, FindingSubject subject, KnowledgeBase knowledge, Language language)
    {
        StatementWording words = StatementWording.Of(statement, knowledge, language);
        return new(
            subject,
            knowledge.Jurisdiction(statement.Jurisdiction).Name[language],
            MarkWords.Figure(words, knowledge, language),
            words.Kind,
            words.Time == words.Figure.Text ? null : words.Time,
            words.Listed);
    }

    /// <summary>By place, time and level where there is one such target.</summary>
    private static SetFromAbove Delegated(string name, Statement[] delegated, KnowledgeBase knowledge, Language language)
    {
        if (delegated is not [var only])
            return new(name, null, null, null);
        StatementWording words = StatementWording.Of(only, knowledge, language);
        bool dated = only.Year is not null || only.Period is not null;
        return new(name, knowledge.Jurisdiction(only.Jurisdiction).Name[language], dated ? StatementTimes.Plain(only, knowledge, language) : null, words.DelegatedBy);
    }
}
