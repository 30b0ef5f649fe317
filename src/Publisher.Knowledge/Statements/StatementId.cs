namespace Publisher.Knowledge.Statements;

public readonly record struct StatementId(string Value) : IComparable<StatementId>
{
    public int CompareTo(StatementId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
