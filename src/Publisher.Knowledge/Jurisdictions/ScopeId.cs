namespace Publisher.Knowledge.Jurisdictions;

public readonly record struct ScopeId(string Value) : IComparable<ScopeId>
{
    public int CompareTo(ScopeId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
