namespace Publisher.Knowledge.Discrepancies;

/// <summary>How one figure stands to another, in the only words there are for it. Published as same, higher, lower, set-from-above, other-scope, not-found, not-comparable.</summary>
public enum RelationKind
{
    Same,
    Higher,
    Lower,
    SetFromAbove,
    OtherScope,
    NotFound,
    NotComparable,
}

public static class RelationKinds
{
    public static string Word(this RelationKind kind) => kind switch
    {
        RelationKind.Same => "same",
        RelationKind.Higher => "higher",
        RelationKind.Lower => "lower",
        RelationKind.SetFromAbove => "set-from-above",
        RelationKind.OtherScope => "other-scope",
        RelationKind.NotFound => "not-found",
        RelationKind.NotComparable => "not-comparable",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
