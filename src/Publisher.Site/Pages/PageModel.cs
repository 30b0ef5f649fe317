using Publisher.Knowledge;
using Publisher.Site.Views;

namespace Publisher.Site.Pages;

/// <summary>What a page of one type shows: values of the knowledge base, chosen and ordered, without language or HTML. One model serves every language.</summary>
public abstract record PageModel(KnowledgeBase Knowledge)
{
    /// <summary>What the page shows, ready to be shown; made when it is drawn. Null where its model is drawn by a component.</summary>
    public virtual PageView? ViewOn(Page page) => null;
}
