using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;
using Publisher.Site.Sentences;

namespace Publisher.Site.Wording;

/// <summary>Puts a statement's figure into words: the number, its unit, the comparator as it was printed and, for a change, which way it goes.</summary>
public static class FigureWording
{
    private const string Half = "一半";
    private const string Calendar = "year";
    private const string Before = "前";
    private const string Points = "个百分点";
    private const string BelowNation = "低于全国";

    /// <summary>A smaller number of years is a duration.</summary>
    private const int FirstCalendarYear = 1000;

    private static readonly string[] Added = ["新增", "新建", "增加"];
    private static readonly string[] Cuts = ["下降", "降低"];
    private static readonly string[] AboveNation = ["高出全国", "高于全国"];

    public static Figure Of(Statement statement, KnowledgeBase knowledge, Language language)
    {
        if (PrintedNumber.Of(statement) is not { } number)
            return new(language == Language.Chinese ? PrintedFigure.Compact(statement.Words!.Zh) : statement.Words!.En);
        if (IsPoints(statement))
            number = number with { Unit = Points };
        Figure figure = Of(number, knowledge, language);
        return figure with { Text = Measured(figure.Text, statement, knowledge, language) };
    }

    /// <summary>A project's quantity.</summary>
    public static Figure Of(Quantity quantity, KnowledgeBase knowledge, Language language) => Of(PrintedNumber.Of(quantity), knowledge, language);

    private static Figure Of(PrintedNumber number, KnowledgeBase knowledge, Language language)
    {
        if (number.Unit is { } calendar && IsCalendarYear(number, knowledge.Unit(calendar)) && IsDeadline(number))
            return new(knowledge.Parts.Interface.Say(new InTime((int)number.Value, Deadline.Before), language));
        PrintedComparator? comparator = PrintedComparator.Of(number);
        string printed = InChinese(number, comparator, knowledge);
        if (language == Language.Chinese)
            return new(printed);

        Unit? unit = number.Unit is { } name ? knowledge.Unit(name) : null;
        ConvertedFigure? converted = unit is null ? null : ConvertedFigure.Of(number.Value, number.High, unit);
        string text = converted?.Text ?? AsPrinted(number, unit, knowledge);
        return new(
            comparator is { } word ? knowledge.Parts.Interface.Say(new Bounded(word.Key, text), language) : text,
            converted is null ? null : printed,
            converted?.Second);
    }

    /// <summary>A change in points of a share whose table prints only % in its head.</summary>
    private static bool IsPoints(Statement statement) => statement is { Measure: Measure.Points, Unit: "%" };

    private static bool IsCalendarYear(PrintedNumber number, Unit? unit) => unit?.Dimension == Calendar && number.Value >= FirstCalendarYear;

    /// <summary>2030年前, whether 前 is marked or follows.</summary>
    private static bool IsDeadline(PrintedNumber number) =>
        number.Marked.EndsWith(Before, StringComparison.Ordinal) || number.Quote.Hans.AsSpan(number.Quote.MarkEnd).StartsWith(Before, StringComparison.Ordinal);

    /// <summary>The printed figure, with a comparator that stands before the marked words.</summary>
    private static string InChinese(PrintedNumber number, PrintedComparator? comparator, KnowledgeBase knowledge)
    {
        string printed = PrintedFigure.Of(number, number.Unit is { } unit ? knowledge.Unit(unit).Name.Zh : null);
        return comparator switch
        {
            null or { Inside: true } => printed,
            { Word: { } word } => word + printed,
            { Key: { } key } => knowledge.Parts.Interface.Say(new Bounded(key, printed), Language.Chinese),
        };
    }

    private static string AsPrinted(PrintedNumber number, Unit? unit, KnowledgeBase knowledge)
    {
        if (unit is null && number.Marked.StartsWith(Half, StringComparison.Ordinal))
            return knowledge.Parts.Interface["wording.half", Language.English];
        if (IsCalendarYear(number, unit))
            return NumberWording.Year((int)number.Value);
        return UnitWording.English(ConvertedFigure.Range(number.Value, number.High), unit?.Name.En ?? "");
    }

    /// <summary>`down 15.5%`, `25.2 percentage points above the national share`: a change, an addition or a gap never reads like a level.</summary>
    private static string Measured(string figure, Statement statement, KnowledgeBase knowledge, Language language)
    {
        string? form = statement.Measure switch
        {
            Measure.Addition => Addition(statement),
            Measure.Gap => Gap(statement),
            Measure.Change or Measure.Points => Change(SpokenDirection.Of(statement), knowledge.Indicator(statement.Indicator)),
            _ => null,
        };
        return form is null ? figure : knowledge.Parts.Interface.Say(new Measured(form, figure), language);
    }

    /// <summary>Where the indicator is named a cut its name says the direction, and only a rise is spelled out.</summary>
    private static string? Change(Direction? direction, Indicator indicator) => (direction, Array.Exists(Cuts, cut => indicator.Name.Zh.Contains(cut, StringComparison.Ordinal))) switch
    {
        (Direction.Down, true) => null,
        (Direction.Up, true) => "rise",
        (Direction.Up, false) => "up",
        (Direction.Down, false) => "down",
        _ => "change",
    };

    /// <summary>Added is printed, or it is not said: works done in a period (改造3000万千瓦) are no new capacity.</summary>
    private static string? Addition(Statement statement)
    {
        if (Array.Exists(Added, word => statement.Quote.Hans.Contains(word, StringComparison.Ordinal)))
            return "addition";
        return statement.Period is null ? null : "in-period";
    }

    private static string Gap(Statement statement)
    {
        string before = statement.Quote.Hans[..statement.Quote.MarkStart];
        if (Array.Exists(AboveNation, words => before.Contains(words, StringComparison.Ordinal)))
            return "gap.above-nation";
        return before.Contains(BelowNation, StringComparison.Ordinal) ? "gap.below-nation" : "gap";
    }
}
