using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Publisher.Knowledge.Glossary;
using Publisher.Site.Routing;
using Publisher.Theme.Rendering;

namespace Publisher.Theme.Glossary;

/// <summary>A word of a text that leads to its glossary entry.</summary>
public sealed class TermLink : StaticComponent
{
    [Parameter, EditorRequired]
    public TermId Term { get; set; }

    [Parameter, EditorRequired]
    public string Text { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        string url = Routes.TermUrl(Term, Language);
        Record.Link(url);
        builder.OpenElement(0, "a");
        builder.AddAttribute(1, "href", url);
        builder.AddAttribute(2, "class", "term-link");
        builder.AddContent(3, Text);
        builder.CloseElement();
    }
}
