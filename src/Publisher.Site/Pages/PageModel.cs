using Publisher.Knowledge;

namespace Publisher.Site.Pages;

/// <summary>What a page of one type shows: values of the knowledge base, chosen and ordered, without language or HTML. One model serves every language.</summary>
public abstract record PageModel(KnowledgeBase Knowledge);
