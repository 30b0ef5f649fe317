using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Sums;
using Publisher.Site.Pages;
using Publisher.Site.Views;

namespace Publisher.Site.Discrepancies;

/// <summary>Conflicts first, each with its sentences; then the sums that add up; relations apart, by indicator, with another word: those that were compared, then those that were not and why.</summary>
public sealed record DiscrepanciesPage(
    KnowledgeBase Knowledge,
    ImmutableArray<Discrepancy> Conflicts,
    ImmutableArray<Sum> Sums,
    ImmutableArray<RelationsOfIndicator> Relations,
    ImmutableArray<RelationsOfIndicator> Refused) : PageModel(Knowledge)
{
    public override PageView? ViewOn(Page page) => DiscrepanciesPageView.Of(page, this);
}

public sealed record RelationsOfIndicator(Indicator Indicator, ImmutableArray<Discrepancy> Relations);
