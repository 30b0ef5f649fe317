using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Documents;
using Publisher.Site.Pages;
using Publisher.Site.Views;

namespace Publisher.Site.Documents;

/// <summary>Every document the plans name, by kind, in the order of the content.</summary>
public sealed record DocumentsModel(KnowledgeBase Knowledge, ImmutableArray<DocumentGroup> Groups) : PageModel(Knowledge)
{
    public override PageView? ViewOn(Page page) => DocumentsPageView.Of(page, this);
}

public sealed record DocumentGroup(DocumentKind Kind, ImmutableArray<CitedDocument> Documents);
