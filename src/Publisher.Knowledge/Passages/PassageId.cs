namespace Publisher.Knowledge.Passages;

public readonly record struct PassageId(string Value) : IComparable<PassageId>
{
    public int CompareTo(PassageId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
