namespace Publisher.Knowledge.Glossary;

public readonly record struct TermId(string Value) : IComparable<TermId>
{
    public int CompareTo(TermId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
