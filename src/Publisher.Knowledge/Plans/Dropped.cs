using Publisher.Knowledge.Passages;

namespace Publisher.Knowledge.Plans;

/// <summary>Text of the seed that is covered but not shown, in the seed's script, with the reason.</summary>
public sealed record Dropped(LineSpan Lines, string Text, DropReason Reason);

public enum DropReason
{
    Contents,
    RepeatedTitle,
    Mark,
}
