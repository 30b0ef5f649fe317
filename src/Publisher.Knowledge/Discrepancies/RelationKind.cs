namespace Publisher.Knowledge.Discrepancies;

/// <summary>How one figure stands to another, in the only words there are for it. Published as same, higher, lower, set-from-above, other-scope, not-comparable.</summary>
public enum RelationKind
{
    Same,
    Higher,
    Lower,
    SetFromAbove,
    OtherScope,
    NotComparable,
}

public static class RelationKinds
{
    /// <summary>Whether two figures were compared, and came out equal, higher or lower.</summary>
    public static bool Compares(this RelationKind kind) => kind is RelationKind.Same or RelationKind.Higher or RelationKind.Lower;

    /// <summary>How the second stands to the first, where the first stands to the second like this.</summary>
    public static RelationKind Turned(this RelationKind kind) => kind switch
    {
        RelationKind.Higher => RelationKind.Lower,
        RelationKind.Lower => RelationKind.Higher,
        _ => kind,
    };

    public static string Word(this RelationKind kind) => kind switch
    {
        RelationKind.Same => "same",
        RelationKind.Higher => "higher",
        RelationKind.Lower => "lower",
        RelationKind.SetFromAbove => "set-from-above",
        RelationKind.OtherScope => "other-scope",
        RelationKind.NotComparable => "not-comparable",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
