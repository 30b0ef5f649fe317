using System.Collections.Immutable;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;
using Publisher.Site.Absences;

namespace Publisher.Site.Comparison;

/// <summary>An indicator with one cell for each place, in the order of the page's places.</summary>
public sealed record ComparisonRow(Indicator Indicator, ImmutableArray<ComparisonCell> Cells);

/// <summary>
/// What the plans say of one indicator in one place. Different values are never merged; <paramref name="Delegated"/> are targets set above whose number is
/// not printed; <paramref name="Absence"/> says why there is neither.
/// </summary>
public sealed record ComparisonCell(
    Jurisdiction Place,
    ImmutableArray<ComparedStatement> Values,
    ImmutableArray<ComparedStatement> Delegated,
    Absence? Absence);

/// <summary>A figure and every statement that says just this: the same number, words, year, conditions.</summary>
public sealed record ComparedStatement(ImmutableArray<Statement> Statements)
{
    public Statement Statement => Statements[0];
}

/// <summary>
/// Why a cell has no figure of the place; <paramref name="Elsewhere"/> are the statements its plans make about the area above or a part of it, <paramref name="Without"/> is what may be
/// said where they make none.
/// </summary>
public sealed record Absence(AbsenceKind Kind, ImmutableArray<Statement> Elsewhere, PlaceWithout? Without = null);

public enum AbsenceKind
{
    /// <summary>Nothing is recorded, and nothing is claimed.</summary>
    Nothing,
    NotFound,
    SeeLinked,
    OtherScope,
    ListedFromAbove,
}
