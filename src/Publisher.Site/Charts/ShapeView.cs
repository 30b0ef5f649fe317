using Publisher.Site.Views;

namespace Publisher.Site.Charts;

/// <summary>Something drawn in a row. Its role is its class; it stands in the middle of the row, and across in percent of the frame.</summary>
public abstract record ShapeView : View;

public sealed record LineView(string Role, string Left, string Right) : ShapeView;

/// <summary>A line from the top of the row to its end.</summary>
public sealed record UprightView(string Role, string Across) : ShapeView;

/// <summary>A sign drawn as a path. A path knows no percent: it stands in a drawing of its own, whose corner does.</summary>
public sealed record SignView(string Role, string Across, string Path) : ShapeView;
