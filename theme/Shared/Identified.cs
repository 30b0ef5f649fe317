using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Publisher.Theme.Rendering;

namespace Publisher.Theme.Shared;

/// <summary>An element with an id: the only component that writes <c>id</c>; the page records it.</summary>
public sealed class Identified : StaticComponent
{
    [Parameter, EditorRequired]
    public string Id { get; set; } = null!;

    [Parameter]
    public string Element { get; set; } = "div";

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        Record.Id(Id);
        builder.OpenElement(0, Element);
        builder.AddAttribute(1, "id", Id);
        builder.AddMultipleAttributes(2, Attributes);
        builder.AddContent(3, ChildContent);
        builder.CloseElement();
    }
}
