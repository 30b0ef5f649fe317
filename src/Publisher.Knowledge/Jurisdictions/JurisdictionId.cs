namespace Publisher.Knowledge.Jurisdictions;

public readonly record struct JurisdictionId(string Value) : IComparable<JurisdictionId>
{
    public int CompareTo(JurisdictionId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
