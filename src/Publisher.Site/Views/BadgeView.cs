namespace Publisher.Site.Views;

/// <summary>A short fact with a shape of its own, so that colour is never the only sign.</summary>
/// <param name="Kind">Its class (`binding`, `doubtful`, `state-begun`); none for a plain one.</param>
/// <param name="Means">What a pointer over it says.</param>
public sealed record BadgeView(string? Kind, string Text, string? Means = null) : View;
