using Publisher.Site.Pages;

namespace Publisher.Theme.Rendering;

/// <summary>The content of <c>main</c> for one type of page. <c>@inherits PageComponent&lt;HomeModel&gt;</c> is all it takes to draw that model.</summary>
public abstract class PageComponent<TModel> : StaticComponent
    where TModel : PageModel
{
    protected TModel Model => (TModel)Page.Model;
}
