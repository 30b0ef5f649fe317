using System.Collections.Immutable;
using Publisher.Knowledge.Text;
using Publisher.Site.Views;

namespace Publisher.Site.Charts;

/// <summary>Something drawn. Its role is its class; lengths across are in percent, down in pixels.</summary>
public abstract record ShapeView : View;

public sealed record LineView(string Role, string Left, string Right, string Top, string Bottom) : ShapeView;

public sealed record CircleView(string Role, string Across, string Down, int Radius) : ShapeView;

/// <summary>A sign drawn as a path. A path knows no percent: it stands in a drawing of its own, whose corner does.</summary>
public sealed record SignView(string Role, string Across, string Down, string Path) : ShapeView;

/// <summary>A line of text. <paramref name="Shift"/> are pixels from <paramref name="Across"/>.</summary>
public sealed record DrawnWordsView(string? Role, string Across, string? Shift, string Down, ImmutableArray<RunView> Runs) : ShapeView
{
    /// <summary>English with printed Chinese in it: each Chinese stretch carries its language.</summary>
    public static DrawnWordsView Of(DrawnText text, Language language) =>
        new(ClassOf(text), DrawingView.Percent(text.At), DrawingView.Number(text.Shift), DrawingView.Number(text.Down), [.. RunView.Parted(text.Text, language)]);

    public static DrawnWordsView Plain(string role, string across, double down, string text) => new(role, across, null, DrawingView.Number(down), [new RunView(text)]);

    private static string? ClassOf(DrawnText text) => (text.Role, text.Anchor) switch
    {
        (TextRole.Place, _) => "place",
        (TextRole.Figure, TextAnchor.End) => "figure end",
        (TextRole.Figure, TextAnchor.Middle) => "figure middle",
        (TextRole.Figure, _) => "figure",
        _ => null,
    };
}
