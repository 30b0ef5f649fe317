using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Wording;

/// <summary>Which way a change goes: the plans print cuts and rises as positive numbers, and 不降反升 is a rise.</summary>
public enum Direction
{
    Unsaid,
    Up,
    Down,
}

public static class Directions
{
    private static readonly string[] Rising = ["升", "提高", "增", "扩大", "高于", "高出"];
    private static readonly string[] Falling = ["降", "减", "下调", "低于"];

    /// <summary>The last verb before the figure says it; in a table the name of the indicator does. A printed sign needs no word.</summary>
    public static Direction Of(Statement statement, Indicator indicator)
    {
        if (statement.Measure is not (Measure.Change or Measure.Points) || statement.Value is null or < 0)
            return Direction.Unsaid;
        Direction printed = LastIn(statement.Quote.Hans[..statement.Quote.MarkStart]);
        return printed != Direction.Unsaid ? printed : LastIn(indicator.Name.Zh);
    }

    private static Direction LastIn(string text)
    {
        int up = Last(text, Rising);
        int down = Last(text, Falling);
        if (up == down)
            return Direction.Unsaid;
        return up > down ? Direction.Up : Direction.Down;
    }

    private static int Last(string text, string[] words) => words.Max(word => text.LastIndexOf(word, StringComparison.Ordinal));
}
