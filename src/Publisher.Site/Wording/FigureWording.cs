using System.Globalization;
using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;

namespace Publisher.Site.Wording;

/// <summary>Puts a statement's figure into words: the number, its unit, the comparator as it was printed and, for a change, which way it goes.</summary>
public static class FigureWording
{
    private const string Half = "一半";
    private const string Calendar = "year";

    public static Figure Of(Statement statement, KnowledgeBase knowledge, Language language)
    {
        if (statement.Words is { } words)
            return new(words[language]);
        string printed = InChinese(statement, knowledge);
        if (language == Language.Chinese)
            return new(Measured(printed, statement, knowledge, language));

        decimal value = statement.Value.GetValueOrDefault();
        Unit? unit = statement.Unit is { } name ? knowledge.Unit(name) : null;
        ConvertedFigure? converted = unit is null ? null : ConvertedFigure.Of(value, statement.ValueHigh, unit);
        string number = converted?.Text ?? AsPrinted(statement, value, unit, knowledge);
        string compared = PrintedComparator.Of(statement) is { } comparator
            ? Fill(knowledge, $"wording.comparator.{comparator.Key}", language, number)
            : number;
        return new(
            Measured(compared, statement, knowledge, language),
            converted is null ? null : printed,
            converted?.Second);
    }

    /// <summary>The printed figure with a comparator that stands before the marked words.</summary>
    private static string InChinese(Statement statement, KnowledgeBase knowledge)
    {
        string printed = PrintedFigure.Of(statement);
        return PrintedComparator.Of(statement) is { Inside: false } comparator
            ? Fill(knowledge, $"wording.comparator.{comparator.Key}", Language.Chinese, printed)
            : printed;
    }

    private static string AsPrinted(Statement statement, decimal value, Unit? unit, KnowledgeBase knowledge)
    {
        if (unit is null && statement.Quote.Hans.AsSpan(statement.Quote.MarkStart).StartsWith(Half, StringComparison.Ordinal))
            return knowledge.Parts.Interface["wording.half", Language.English];
        if (unit?.Dimension == Calendar && value >= 1000)
            return NumberWording.Year((int)value);
        return UnitWording.English(ConvertedFigure.Range(value, statement.ValueHigh), unit?.Name.En ?? "");
    }

    /// <summary>`down 15.5%`, `a gap of 25.2 percentage points`: a change, an addition or a gap never reads like a level.</summary>
    private static string Measured(string figure, Statement statement, KnowledgeBase knowledge, Language language)
    {
        string? key = statement.Measure switch
        {
            Measure.Addition => "wording.measured.addition",
            Measure.Gap => "wording.measured.gap",
            Measure.Change or Measure.Points => Directions.Of(statement, knowledge.Indicator(statement.Indicator)) switch
            {
                Direction.Up => "wording.measured.up",
                Direction.Down => "wording.measured.down",
                _ => null,
            },
            _ => null,
        };
        return key is null ? figure : Fill(knowledge, key, language, figure);
    }

    private static string Fill(KnowledgeBase knowledge, string key, Language language, string figure) =>
        string.Format(CultureInfo.InvariantCulture, knowledge.Parts.Interface[key, language], figure);
}
