using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Passages;
using Publisher.Site.Pages;
using Publisher.Site.Views;

namespace Publisher.Site.Glossary;

/// <summary>Every term, in the order of the glossary.</summary>
public sealed record GlossaryModel(KnowledgeBase Knowledge, ImmutableArray<TermEntry> Entries) : PageModel(Knowledge)
{
    public override PageView? ViewOn(Page page) => GlossaryPageView.Of(page, this);
}

/// <summary>A term and, for each plan that prints it, the first passage in which it stands.</summary>
public sealed record TermEntry(Term Term, ImmutableArray<Passage> First);
