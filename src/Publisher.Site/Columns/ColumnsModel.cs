using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;

namespace Publisher.Site.Columns;

/// <summary>Every column (专栏), by plan.</summary>
public sealed record ColumnsModel(KnowledgeBase Knowledge, ImmutableArray<PlanColumns> Plans);

public sealed record PlanColumns(Plan Plan, ImmutableArray<PlanColumn> Columns);
