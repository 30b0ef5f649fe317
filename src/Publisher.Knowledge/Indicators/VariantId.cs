namespace Publisher.Knowledge.Indicators;

public readonly record struct VariantId(string Value) : IComparable<VariantId>
{
    public int CompareTo(VariantId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
