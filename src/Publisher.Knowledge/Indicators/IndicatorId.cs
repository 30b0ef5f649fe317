namespace Publisher.Knowledge.Indicators;

public readonly record struct IndicatorId(string Value) : IComparable<IndicatorId>
{
    public int CompareTo(IndicatorId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
