using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Publisher.Theme.Rendering;

namespace Publisher.Theme.Shared;

/// <summary>The only component that writes <c>a href</c>; the page records where it leads.</summary>
public sealed class Anchor : StaticComponent
{
    [Parameter, EditorRequired]
    public string To { get; set; } = null!;

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        Record.Link(To);
        builder.OpenElement(0, "a");
        builder.AddAttribute(1, "href", To);
        builder.AddMultipleAttributes(2, Attributes);
        builder.AddContent(3, ChildContent);
        builder.CloseElement();
    }
}
