using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;

namespace Publisher.Site.Columns;

/// <summary>One column as printed: its groups, their passages in reading order, and the projects each passage states.</summary>
public sealed record ColumnModel(
    KnowledgeBase Knowledge,
    PlanColumn Column,
    Plan Plan,
    ImmutableArray<ColumnGroup> Groups,
    PlanColumn? Previous,
    PlanColumn? Next);

/// <summary>Passages under one heading of a column; no heading above the first where the column has none.</summary>
public sealed record ColumnGroup(Passage? Heading, ImmutableArray<ColumnEntry> Entries);

public sealed record ColumnEntry(Passage Passage, ImmutableArray<Project> Projects);
