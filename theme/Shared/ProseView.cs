using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Publisher.Site.Prose;
using Publisher.Theme.Rendering;

namespace Publisher.Theme.Shared;

/// <summary>Curated prose as it was read; its links and ids are recorded as if components had written them.</summary>
public sealed class ProseView : StaticComponent
{
    [Parameter, EditorRequired]
    public ProseText Prose { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (string link in Prose.Links)
            Record.Link(link);
        foreach (string id in Prose.Ids)
            Record.Id(id);
        builder.OpenElement(0, "div");
        builder.AddAttribute(1, "class", "prose");
        builder.AddAttribute(3, "lang", Prose.Language == Language ? null : Prose.Language.Tag);
        builder.AddMarkupContent(2, Prose.Html);
        builder.CloseElement();
    }
}
