namespace Publisher.Knowledge.Assignments;

public readonly record struct AssignmentId(string Value) : IComparable<AssignmentId>
{
    public int CompareTo(AssignmentId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
