using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Discrepancies;

/// <summary>Conflicts first, each with its sentences; then the sums that add up; then figures side by side, by indicator; then those that are not compared, and why.</summary>
public sealed record DiscrepanciesPageView(
    string Title,
    string Lead,
    ImmutableArray<ConflictEntryView> Conflicts,
    SumTableView? Sums,
    ImmutableArray<RelationsView> Relations,
    ImmutableArray<RelationsView> Refused,
    SectorListView? Elsewhere) : PageView
{
    public static DiscrepanciesPageView Of(Page page, DiscrepanciesPage model)
    {
        KnowledgeBase knowledge = model.Knowledge;
        Language language = page.Language;
        return new(
            page.Title,
            page.Description,
            [.. model.Conflicts.Select(conflict => ConflictEntryView.Of(conflict, knowledge, language, showIndicator: true))],
            model.Sums.IsEmpty ? null : SumTableView.Of(model.Sums, knowledge, language),
            [.. model.Relations.Select(group => RelationsView.Of(group, knowledge.Parts.Interface.Say(new FiguresSideBySide(group.Indicator.Name[language]), language), knowledge, language))],
            [.. model.Refused.Select(group => RelationsView.Of(group, knowledge.Parts.Interface.Say(new FiguresRefused(group.Indicator.Name[language]), language), knowledge, language))],
            model.Elsewhere.IsEmpty ? null : new([.. model.Elsewhere.Select(Link)]));

        SectorWayView Link(RelationsOfSector one) => SectorWayView.Of(
            one.Sector,
            IndicatorIndex.Url(one.Sector.Id, knowledge, language),
            knowledge.Parts.Interface.Say(new RelationCount(one.Relations), language),
            language);
    }
}

/// <summary>The relations of one indicator in the register.</summary>
public sealed record RelationsView(LinkView Indicator, RelationTableView Table) : View
{
    public static RelationsView Of(RelationsOfIndicator group, string label, KnowledgeBase knowledge, Language language) => new(
        new LinkView(Routes.Indicator(group.Indicator.Id).Url(language), RunView.Of(group.Indicator.Name, language)),
        RelationTableView.Of(group.Relations, label, isRegister: true, knowledge, language));
}
