using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Publisher.Theme.Rendering;

namespace Publisher.Theme.Shared;

/// <summary>A script of theme/Scripts by its plain name (`search.js`), for the pages that need one of their own.</summary>
public sealed class PageScript : StaticComponent
{
    [Parameter, EditorRequired]
    public string Name { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        string url = Context.Assets[Name];
        Record.Link(url);
        builder.OpenElement(0, "script");
        builder.AddAttribute(1, "type", "module");
        builder.AddAttribute(2, "src", url);
        builder.CloseElement();
    }
}
