using System.Collections.Immutable;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Lexicon;

/// <summary>One printed word that compares a figure, folded, and the text of the interface that shows it.</summary>
public sealed record ComparatorForm(string Printed, Comparator Comparator, Side Side, string Shown, string? Qualifier, ImmutableArray<string> Except);

/// <summary>Where a comparing word stands: before the number, after it and its unit, or between number and unit.</summary>
public enum Side
{
    Before,
    After,
    Within,
}
