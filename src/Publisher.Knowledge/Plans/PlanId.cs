namespace Publisher.Knowledge.Plans;

public readonly record struct PlanId(string Value) : IComparable<PlanId>
{
    public int CompareTo(PlanId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
