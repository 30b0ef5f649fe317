namespace Publisher.Knowledge.Discrepancies;

/// <summary>
/// How one figure stands to another, in the only words there are for it. Published as same, same-number, same-words, higher, lower, with-caveat, set-from-above, other-scope,
/// not-comparable.
/// </summary>
public enum RelationKind
{
    Same,
    SameNumber,
    SameWords,
    Higher,
    Lower,
    WithCaveat,
    SetFromAbove,
    OtherScope,
    NotComparable,
}

public static class RelationKinds
{
    /// <summary>Whether the two were compared: only this is a finding. With a caveat it is not said which of them is higher.</summary>
    public static bool Compares(this RelationKind kind) => kind
        is RelationKind.Same or RelationKind.SameNumber or RelationKind.SameWords or RelationKind.Higher or RelationKind.Lower or RelationKind.WithCaveat;

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
        RelationKind.SameNumber => "same-number",
        RelationKind.SameWords => "same-words",
        RelationKind.Higher => "higher",
        RelationKind.Lower => "lower",
        RelationKind.WithCaveat => "with-caveat",
        RelationKind.SetFromAbove => "set-from-above",
        RelationKind.OtherScope => "other-scope",
        RelationKind.NotComparable => "not-comparable",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
