namespace Publisher.Knowledge.Statements;

/// <summary>How far the verb of a sentence in words binds: 严禁, 必须, 原则上, a bare verb, 力争, 鼓励, 探索.</summary>
public enum Force
{
    Ban,
    Must,
    InPrinciple,
    Plain,
    Strive,
    Encourage,
    Explore,
}
