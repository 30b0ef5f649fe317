namespace Publisher.Knowledge.Projects;

public readonly record struct ProjectId(string Value) : IComparable<ProjectId>
{
    public int CompareTo(ProjectId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
