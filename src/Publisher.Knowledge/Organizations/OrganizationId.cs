namespace Publisher.Knowledge.Organizations;

public readonly record struct OrganizationId(string Value) : IComparable<OrganizationId>
{
    public int CompareTo(OrganizationId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
