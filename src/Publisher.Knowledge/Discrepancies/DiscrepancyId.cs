namespace Publisher.Knowledge.Discrepancies;

public readonly record struct DiscrepancyId(string Value) : IComparable<DiscrepancyId>
{
    public int CompareTo(DiscrepancyId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
