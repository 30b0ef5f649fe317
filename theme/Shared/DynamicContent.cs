using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Publisher.Theme.Rendering;

namespace Publisher.Theme.Shared;

/// <summary>The component of the page's model.</summary>
public sealed class DynamicContent : StaticComponent
{
    [Parameter, EditorRequired]
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    public Type Component { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent(0, Component);
        builder.CloseComponent();
    }
}
