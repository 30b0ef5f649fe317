namespace Publisher.Knowledge.Sectors;

public readonly record struct SectorId(string Value) : IComparable<SectorId>
{
    public int CompareTo(SectorId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
