using Publisher.Knowledge.Statements;

namespace Publisher.Site.Wording;

/// <summary>The direction of a change that words must say.</summary>
public static class SpokenDirection
{
    /// <summary>Null for what is no change in numbers, and where a printed sign says it.</summary>
    public static Direction? Of(Statement statement) => statement.Value is null or < 0 ? null : statement.Direction;
}
