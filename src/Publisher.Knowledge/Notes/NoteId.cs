namespace Publisher.Knowledge.Notes;

public readonly record struct NoteId(string Value) : IComparable<NoteId>
{
    public int CompareTo(NoteId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
