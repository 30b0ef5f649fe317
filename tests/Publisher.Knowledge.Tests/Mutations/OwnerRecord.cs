using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Tests.Mutations;

/// <summary>One organization of a list (owners, lead, responsible) of a project or an assignment, and the passage that prints it.</summary>
public sealed record OwnerRecord(ReadPlan Plan, RecordText Holder, string List, int Index, ReadPassage Passage)
{
    public RecordText Owner => Holder.Maps(List)[Index];

    public string Id => $"{Holder["id"]} {List} {Index + 1}";

    public string Key => Owner["part"] is null ? "as" : "part";

    public string File => $"{PlanReader.Folder}{Plan.Plan.Id}/{(List == "owners" ? "projects" : "assignments")}.yaml";

    public RecordText With(RecordText owner) => Holder.With(List, Holder.Maps(List).Select((one, index) => index == Index ? owner : one));

    /// <summary>The record with this organization at the end of another of its lists.</summary>
    public RecordText In(string other) =>
        Holder.With(List, Holder.Maps(List).Where((_, index) => index != Index)).With(other, Holder.Maps(other).Append(Owner));
}
