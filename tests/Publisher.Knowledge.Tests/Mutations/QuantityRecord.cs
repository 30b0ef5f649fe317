using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Tests.Mutations;

/// <summary>A quantity of a project as written in projects.yaml of its plan.</summary>
public sealed record QuantityRecord(ReadPlan Plan, RecordText Project, RecordText Quantity, int Index)
{
    public string Id => $"{Project["id"]}[{Index}]";
}
