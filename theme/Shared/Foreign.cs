using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Publisher.Site.Routing;
using Publisher.Theme.Rendering;

namespace Publisher.Theme.Shared;

/// <summary>Text in a language of its own, marked with <c>lang</c> where that is not the language of the page.</summary>
public sealed class Foreign : StaticComponent
{
    /// <summary>`zh-Hans`, `zh-Hant` or `en`.</summary>
    [Parameter, EditorRequired]
    public string Lang { get; set; } = null!;

    [Parameter]
    public string? Text { get; set; }

    [Parameter]
    public string Element { get; set; } = "span";

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Attributes { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        bool bare = Lang == Language.Tag() && Element == "span" && Attributes is null;
        if (!bare)
        {
            builder.OpenElement(0, Element);
            builder.AddAttribute(1, "lang", Lang == Language.Tag() ? null : Lang);
            builder.AddMultipleAttributes(2, Attributes);
        }
        builder.AddContent(3, Text);
        builder.AddContent(4, ChildContent);
        if (!bare)
            builder.CloseElement();
    }
}
