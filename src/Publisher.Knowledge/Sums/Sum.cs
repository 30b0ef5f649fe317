using System.Collections.Immutable;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Sums;

/// <summary>
/// Where a plan gives a whole and its parts: <paramref name="Total"/> (a statement, or none where the whole is one by nature: shares of 100) and <paramref name="Parts"/>, or the
/// printed <paramref name="Items"/> it counts; <paramref name="Words"/> are those by which the plan joins them, in <paramref name="Passage"/>. <paramref name="Expected"/> is the whole and
/// <paramref name="Computed"/> what the parts come to, both in <paramref name="Unit"/>: a printed unit, or the one that the printed units convert to; empty for plain numbers.
/// </summary>
public sealed record Sum(
    DiscrepancyId Id,
    IndicatorId Indicator,
    PlanId Plan,
    PassageId Passage,
    StatementId? Total,
    ImmutableArray<StatementId> Parts,
    ImmutableArray<string> Items,
    string Words,
    decimal Expected,
    decimal Computed,
    string Unit)
{
    public bool AddsUp => Expected == Computed;

    /// <summary>The part that is a change, where the plan prints a baseline, a target and how far they lie apart: then none of them is part of a whole. Null of a sum.</summary>
    public StatementId? Change { get; init; }

    /// <summary>What the parts make up: the total, or the baseline and the target that a change joins. None where the whole is one by nature.</summary>
    public ImmutableArray<StatementId> Whole => Change is null ? Total is { } total ? [total] : [] : [.. Statements.Where(statement => statement != Change)];

    /// <summary>What is added up: the parts, or the change alone.</summary>
    public ImmutableArray<StatementId> Summands => Change is { } change ? [change] : Parts;

    /// <summary>The statements it is made of, the total first.</summary>
    public ImmutableArray<StatementId> Statements => Total is { } total ? [total, .. Parts] : Parts;
}
