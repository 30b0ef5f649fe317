namespace Publisher.Knowledge.Indicators;

public readonly record struct VariantId(string Value) : IComparable<VariantId>
{
    /// <summary>The variant of figures whose denominator the text does not give.</summary>
    public static VariantId Unsaid { get; } = new("unsaid");

    public int CompareTo(VariantId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
