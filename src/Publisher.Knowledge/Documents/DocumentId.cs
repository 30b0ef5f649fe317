namespace Publisher.Knowledge.Documents;

public readonly record struct DocumentId(string Value) : IComparable<DocumentId>
{
    public int CompareTo(DocumentId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
