using System.Collections.Immutable;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Comparison;

/// <summary>An indicator with one cell for each place, in the order of the page's places.</summary>
public sealed record ComparisonRow(Indicator Indicator, ImmutableArray<ComparisonCell> Cells);

/// <summary>
/// What the plans say of one indicator in one place, which has so many plans of its own. Different values are never merged; <paramref name="Delegated"/> are targets set above whose number is
/// not printed; <paramref name="Absence"/> says why there is neither.
/// </summary>
public sealed record ComparisonCell(
    Jurisdiction Place,
    int Plans,
    ImmutableArray<ComparedStatement> Values,
    ImmutableArray<ComparedStatement> Delegated,
    Absence? Absence);

/// <summary>A figure and every statement that says just this: the same number, words, year, conditions.</summary>
public sealed record ComparedStatement(ImmutableArray<Statement> Statements)
{
    public Statement Statement => Statements[0];
}

/// <summary>Why a cell has no figure of the place; <paramref name="Elsewhere"/> are the statements its plans make about the area above or a part of it.</summary>
public sealed record Absence(AbsenceKind Kind, ImmutableArray<Statement> Elsewhere);

public enum AbsenceKind
{
    NotFound,
    OtherScope,
    ListedFromAbove,
}
