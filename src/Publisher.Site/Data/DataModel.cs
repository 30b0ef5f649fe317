using System.Collections.Immutable;
using Publisher.Knowledge;

namespace Publisher.Site.Data;

/// <summary>Every data file, and the fields of a statement and of a project.</summary>
public sealed record DataModel(
    KnowledgeBase Knowledge,
    ImmutableArray<DataList> Lists,
    ImmutableArray<string> StatementFields,
    ImmutableArray<string> ProjectFields);

/// <summary>A list of the data by name, with the number of its records; <paramref name="IsTable"/> where there is CSV too.</summary>
public sealed record DataList(string Name, int Records, bool IsTable);
