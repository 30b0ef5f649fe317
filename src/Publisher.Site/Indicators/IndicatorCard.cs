using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Charts;
using Publisher.Site.Pages;
using Publisher.Site.Sentences;
using Publisher.Site.Sharing;
using Publisher.Site.Wording;

namespace Publisher.Site.Indicators;

/// <summary>What the picture of a shared indicator shows: its first chart, or else one of its figures with the words that prove it.</summary>
internal static class IndicatorCard
{
    public static PagePicture Picture(Indicator indicator, Func<ChartSet> charts, KnowledgeBase knowledge)
    {
        return ShareCards.Picture(
            page => ScriptRuns.WithoutPrinted(IndicatorFinding.Of(indicator, charts(), knowledge, page.Language), page.Language),
            page => knowledge.Sector(indicator.Sector).Name[page.Language],
            page => charts().Charts is [var first, ..] ? ChartFinding.Untitled(first, knowledge, page.Language)
                : Lead(indicator) is null ? IndicatorFinding.Of(indicator, charts(), knowledge, page.Language)
                : null,
            page => charts().Charts is [var first, ..] ? Chart(first, knowledge, page.Language)
                : Lead(indicator) is { } lead ? Figure(indicator, lead, charts(), knowledge, page.Language)
                : new CountsCard([]));
    }

    private static ChartCard Chart(Chart chart, KnowledgeBase knowledge, Language language) => new(
        ChartLayout.Of(chart, knowledge, language),
        left => knowledge.Parts.Interface.Say(new MoreRows(left), language));

    /// <summary>Of the statements that its finding is made of, the first.</summary>
    private static Statement? Lead(Indicator indicator) =>
        indicator.Statements.FirstOrDefault(statement => statement is { Value: not null, Doubtful: false, IsDelegated: false })
        ?? indicator.Statements.FirstOrDefault(statement => statement.IsDelegated)
        ?? indicator.Statements.FirstOrDefault();

    private static FigureCard Figure(Indicator indicator, Statement statement, ChartSet charts, KnowledgeBase knowledge, Language language)
    {
        string before = QuotedCell.Of(statement, knowledge) is { } cell ? $"{cell.Name(language)} " : "";
        (string quote, int start, int end) = !language.IsSource && statement.English is { } clause
            ? (clause.Text, clause.MarkStart, clause.MarkEnd)
            : (statement.Quote.Hans, statement.Quote.MarkStart, statement.Quote.MarkEnd);
        bool isNumber = statement is { Value: not null, Doubtful: false };
        return new(
            isNumber ? FigureWording.Of(statement, knowledge, language).Text : "",
            IndicatorFinding.Of(indicator, charts, knowledge, language),
            before + quote,
            (before.Length + start)..(before.Length + end));
    }
}
