using Publisher.Knowledge.Passages;

namespace Publisher.Site.Plans;

/// <summary>A heading of the outline: the headings of the outline before and after it.</summary>
public sealed record Section(Passage? Previous, Passage? Next);
