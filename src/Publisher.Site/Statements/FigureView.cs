using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Statements;

/// <summary>A figure with the printed one and the second conversion beside it: 1.8 GW (180万千瓦).</summary>
/// <param name="IsLong">Words so many that they fold after some lines; what they say stands whole in the sentence.</param>
/// <param name="Printed">In Simplified Chinese.</param>
public sealed record FigureView(string Text, bool IsLong, string? Printed, string? Second) : View
{
    private const int LongestInFull = 160;

    public static FigureView Of(Figure figure) => new(figure.Text, figure.Text.Length > LongestInFull, figure.Printed, figure.Second);
}
