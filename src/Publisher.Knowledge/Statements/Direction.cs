namespace Publisher.Knowledge.Statements;

/// <summary>Which way a change goes. The plans print cuts and rises as positive numbers alike.</summary>
public enum Direction
{
    Up,
    Down,
}
