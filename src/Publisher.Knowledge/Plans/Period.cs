namespace Publisher.Knowledge.Plans;

/// <summary>A span of whole years, both ends included.</summary>
public readonly record struct Period(int From, int To)
{
    public override string ToString() => $"{From}-{To}";
}
