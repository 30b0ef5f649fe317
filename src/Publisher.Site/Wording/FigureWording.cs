using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;
using Publisher.Site.Sentences;

namespace Publisher.Site.Wording;

/// <summary>Puts a statement's figure into words: the number, its unit, the comparator as it was printed and, for a change, which way it goes.</summary>
public static class FigureWording
{
    private const string Calendar = "year";
    private const string Points = "points";

    private const string Count = "count";

    /// <summary>A smaller number of years is a duration.</summary>
    private const int FirstCalendarYear = 1000;

    public static Figure Of(Statement statement, KnowledgeBase knowledge, Language language)
    {
        if (PrintedNumber.Of(statement) is not { } number)
            return new(language.IsSource ? PrintedFigure.Compact(statement.Words!.Zh) : statement.Words![language]);
        Figure figure = Of(number with { Unit = UnitOf(statement, knowledge) }, knowledge, language);
        return figure with { Text = Measured(figure.Text, statement, knowledge, language) };
    }

    /// <summary>A project's quantity.</summary>
    public static Figure Of(Quantity quantity, KnowledgeBase knowledge, Language language) => Of(PrintedNumber.Of(quantity), knowledge, language);

    private static Figure Of(PrintedNumber number, KnowledgeBase knowledge, Language language)
    {
        if (number.Unit is { } calendar && IsCalendarYear(number, knowledge.Unit(calendar)) && DeadlineOf(number, knowledge) is { } deadline)
            return new(knowledge.Parts.Interface.Say(new InTime((int)number.Value, deadline.Shown), language));
        PrintedComparator? comparator = PrintedComparator.Of(number, knowledge.Lexicon.Comparators);
        string printed = InChinese(number, comparator, knowledge);
        if (language.IsSource)
            return new(printed);

        Unit? unit = number.Unit is { } name ? knowledge.Unit(name) : null;
        ConvertedFigure? converted = unit is null ? null : ConvertedFigure.Of(number.Value, number.High, unit, knowledge, language);
        string text = converted?.Text ?? AsPrinted(number, unit, knowledge, language);
        return new(
            comparator is { } word ? knowledge.Parts.Interface.Say(new Bounded(unit?.Dimension == Count ? OfThings(word.Key) : word.Key, text), language) : text,
            converted is null ? null : printed,
            converted?.Second);
    }

    /// <summary>The printed unit; points where a share changes in them and the table prints only % in its head.</summary>
    internal static string? UnitOf(Statement statement, KnowledgeBase knowledge) =>
        statement is { Measure: Measure.Points, Unit: "%" } ? knowledge.Parts.Units.FirstOrDefault(unit => unit.Dimension == Points)?.Printed ?? statement.Unit : statement.Unit;

    private static bool IsCalendarYear(PrintedNumber number, Unit? unit) => unit?.Dimension == Calendar && number.Value >= FirstCalendarYear;

    /// <summary>2030年前, whether 前 is marked or follows.</summary>
    private static Deadline? DeadlineOf(PrintedNumber number, KnowledgeBase knowledge) =>
        knowledge.Lexicon.Times.DeadlineIn(number.Quote.Hans[number.Quote.MarkStart..], (int)number.Value, ahead: false);

    /// <summary>The printed figure, with a comparator that stands before the marked words.</summary>
    private static string InChinese(PrintedNumber number, PrintedComparator? comparator, KnowledgeBase knowledge)
    {
        string printed = PrintedFigure.Of(number, number.Unit is { } unit ? knowledge.Unit(unit).Name.Zh : null, knowledge.Lexicon.Comparators);
        return comparator switch
        {
            null or { Inside: true } => printed,
            { Word: { } word } => word + printed,
            { Key: { } key } => knowledge.Parts.Interface.Say(new Bounded(key, printed), Language.Chinese),
        };
    }

    /// <summary>What is counted is fewer, what is measured is less.</summary>
    private static string OfThings(string comparator) => comparator switch
    {
        "or-less" => "or-fewer",
        "less-than" => "fewer-than",
        _ => comparator,
    };

    private static string AsPrinted(PrintedNumber number, Unit? unit, KnowledgeBase knowledge, Language language)
    {
        if (unit is null && FractionOf(number, knowledge) is { } fraction)
            return knowledge.Parts.Interface[$"wording.{fraction.Shown}", language];
        if (IsCalendarYear(number, unit))
            return NumberWording.Year((int)number.Value);
        return UnitWording.Joined(ConvertedFigure.Range(number.Value, number.High, knowledge, language), unit?.Name.En ?? "", knowledge, language);
    }

    private static Fraction? FractionOf(PrintedNumber number, KnowledgeBase knowledge)
    {
        foreach (Fraction fraction in knowledge.Lexicon.Numbers.Fractions)
        {
            if (number.Marked.StartsWith(fraction.Printed, StringComparison.Ordinal))
                return fraction;
        }

        return null;
    }

    /// <summary>`down 15.5%`, `25.2 percentage points above the national share`: a change, an addition or a gap never reads like a level.</summary>
    private static string Measured(string figure, Statement statement, KnowledgeBase knowledge, Language language)
    {
        string? form = statement.Measure switch
        {
            Measure.Addition => Addition(statement, knowledge),
            Measure.Gap => Gap(statement, knowledge),
            Measure.Change or Measure.Points => Change(SpokenDirection.Of(statement), knowledge.Indicator(statement.Indicator), knowledge.Lexicon),
            _ => null,
        };
        return form is null ? figure : knowledge.Parts.Interface.Say(new Measured(form, figure), language);
    }

    /// <summary>Where the indicator is named a cut or a growth its name says the direction, and only the other one is spelled out.</summary>
    private static string? Change(Direction? direction, Indicator indicator, WordList words) => (direction, IsNamed(indicator, Direction.Down, words), IsNamed(indicator, Direction.Up, words)) switch
    {
        (Direction.Down, true, _) or (Direction.Up, _, true) => null,
        (Direction.Up, true, _) => "rise",
        (Direction.Up, _, _) => "up",
        (Direction.Down, _, _) => "down",
        _ => "change",
    };

    private static bool IsNamed(Indicator indicator, Direction direction, WordList words) => words.NamedChanges.Any(meaning => meaning.Value == direction && meaning.StandsIn(FoldedText.Fold(indicator.Name.Zh)));

    /// <summary>
    /// Added is printed of this figure, or it is not said: 增加 is a rise over an earlier figure, works done in a period (改造3000万千瓦) are no new capacity, and what is built beside
    /// something newly built (新建光伏，配套建设储能) is not called new by it.
    /// </summary>
    private static string? Addition(Statement statement, KnowledgeBase knowledge)
    {
        string before = FoldedText.Fold(statement.Quote.Hans[..statement.Quote.MarkStart]);
        string clause = Clause.Around(before + FoldedText.Fold(statement.Quote.Hans[statement.Quote.MarkEnd..]), before.Length, before.Length).Text;
        return knowledge.Lexicon.Additions.Where(word => word.StandsIn(clause)).MaxBy(word => word.LastIn(clause))?.Value
            ?? (statement.Period is null ? null : "in-period");
    }

    private static string Gap(Statement statement, KnowledgeBase knowledge)
    {
        string before = statement.Quote.Hans[..statement.Quote.MarkStart];
        return knowledge.Lexicon.Gaps.FirstOrDefault(gap => gap.StandsIn(before)) is { } gap ? $"gap.{gap.Value}" : "gap";
    }
}
