using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;

namespace Publisher.Theme.Rendering;

/// <summary>
/// The base of every component here: it is given its parameters and builds once. The framework's own base classes do more (events, asynchronous states), which
/// a page of a thousand components would pay for and never use.
/// </summary>
public abstract class StaticComponent : IComponent
{
    protected internal PageContext Context { get; internal set; } = null!;

    protected Page Page => Context.Page;

    protected Language Language => Context.Language;

    protected KnowledgeBase Knowledge => Context.Knowledge;

    /// <summary>The words of the interface: <c>@T["nav.plans"]</c>.</summary>
    protected Words T => Context.Words;

    protected PageRecord Record => Context.Record;

    /// <summary>A text of ours in the language of the page; where it is not in that yet, the English, marked as such.</summary>
    protected RenderFragment In(Bilingual text) => builder =>
    {
        Language shown = text.Shown(Language);
        if (shown == Language)
        {
            builder.AddContent(0, text[Language]);
            return;
        }

        builder.OpenElement(1, "span");
        builder.AddAttribute(2, "lang", shown.Tag);
        builder.AddContent(3, text[Language]);
        builder.CloseElement();
    };

    internal void Build(RenderTreeBuilder builder) => BuildRenderTree(builder);

    void IComponent.Attach(RenderHandle renderHandle) => throw new NotSupportedException($"{GetType().Name} is drawn by {nameof(PageDrawing)}");

    Task IComponent.SetParametersAsync(ParameterView parameters) => throw new NotSupportedException($"{GetType().Name} is drawn by {nameof(PageDrawing)}");

    /// <summary>Written by the Razor compiler; empty only for _Imports, which it makes a class of its own.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }
}
