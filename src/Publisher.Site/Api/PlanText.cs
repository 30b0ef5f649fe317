using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Publisher.Knowledge;
using Publisher.Knowledge.Plans;

namespace Publisher.Site.Api;

/// <summary>plans/&lt;plan&gt;.json: the plan, every passage in every language, and what of the seed is not shown.</summary>
public sealed record PlanText : PlanRecord
{
    private PlanText(PlanRecord plan)
        : base(plan)
    {
    }

    // The order puts them after what every plan has.
    [JsonPropertyOrder(1)]
    public required ImmutableArray<PassageRecord> Passages { get; init; }

    [JsonPropertyOrder(2)]
    public required ImmutableArray<DroppedRecord> Dropped { get; init; }

    public static new PlanText Of(Plan plan, KnowledgeBase knowledge) => new(PlanRecord.Of(plan, knowledge))
    {
        Passages = [.. plan.Passages.Select(passage => PassageRecord.Of(passage, plan.Script, knowledge))],
        Dropped = [.. plan.Dropped.Select(dropped => new DroppedRecord(dropped.Lines.Array(), dropped.Text, dropped.Reason))],
    };
}

public sealed record DroppedRecord(ImmutableArray<int> Lines, string Text, DropReason Reason);
