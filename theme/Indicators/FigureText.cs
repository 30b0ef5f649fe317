using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Wording;
using Publisher.Theme.Rendering;

namespace Publisher.Theme.Indicators;

/// <summary>A figure with the printed one and the second conversion beside it: 1.8 GW (180万千瓦).</summary>
public sealed class FigureText : StaticComponent
{
    /// <summary>Words beyond this many characters fold after some lines; what they say stands whole in the sentence.</summary>
    private const int LongestInFull = 160;

    [Parameter, EditorRequired]
    public Figure Figure { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "span");
        builder.AddAttribute(1, "class", Figure.Text.Length > LongestInFull ? "figure long" : "figure");
        builder.AddContent(2, Figure.Text);
        builder.CloseElement();
        if (Figure is { Printed: null, Second: null })
            return;
        builder.AddContent(3, " ");
        builder.OpenElement(4, "span");
        builder.AddAttribute(5, "class", "printed");
        builder.AddContent(6, "(");
        if (Figure.Printed is { } printed)
        {
            builder.OpenElement(7, "span");
            builder.AddAttribute(8, "lang", Script.Simplified.Tag());
            builder.AddContent(9, printed);
            builder.CloseElement();
        }

        if (Figure.Second is { } second)
            builder.AddContent(10, Figure.Printed is null ? second : $"; {second}");
        builder.AddContent(11, ")");
        builder.CloseElement();
    }
}
