using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;

namespace Publisher.Theme.Rendering;

/// <summary>
/// The base of every component here: takes its parameters and renders once. <see cref="ComponentBase"/> does more (events, asynchronous states), which
/// a page of a thousand components would pay for and never use.
/// </summary>
public abstract class StaticComponent : IComponent
{
    private RenderHandle handle;

    [Inject]
    protected PageContext Context { get; set; } = null!;

    protected Page Page => Context.Page;

    protected Language Language => Context.Language;

    protected KnowledgeBase Knowledge => Context.Knowledge;

    /// <summary>The words of the interface: <c>@T["nav.plans"]</c>.</summary>
    protected Words T => Context.Words;

    protected PageRecord Record => Context.Record;

    public void Attach(RenderHandle renderHandle) => handle = renderHandle;

    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        handle.Render(BuildRenderTree);
        return Task.CompletedTask;
    }

    /// <summary>Written by the Razor compiler; empty only for _Imports, which it makes a class of its own.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }
}
