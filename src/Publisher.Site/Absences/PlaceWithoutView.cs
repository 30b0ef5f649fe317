using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Absences;

/// <summary>What may be said where nothing is recorded: that a plan is silent, with the words looked for, or where to look instead.</summary>
/// <param name="Of">The place, on the page of an indicator; the indicator, on that of a place.</param>
public sealed record PlaceWithoutView(LinkView Of, AbsenceLinesView Lines) : View
{
    public static PlaceWithoutView ByPlace(PlaceWithout without, KnowledgeBase knowledge, Language language) => new(
        new LinkView(Routes.Jurisdiction(without.Place.Id).Url(language), RunView.Of(without.Place.Name, language)),
        AbsenceLinesView.Of(without, knowledge, language));

    public static PlaceWithoutView ByIndicator(PlaceWithout without, KnowledgeBase knowledge, Language language) => new(
        new LinkView(Routes.Indicator(without.Indicator.Id).Url(language), RunView.Of(without.Indicator.Name, language)),
        AbsenceLinesView.Of(without, knowledge, language));
}

/// <summary>A line for each plan that was proved to be silent, or the indicators to see instead.</summary>
public sealed record AbsenceLinesView(ImmutableArray<RichTextView> Proved, ImmutableArray<LinkView> See) : View
{
    public static AbsenceLinesView Of(PlaceWithout without, KnowledgeBase knowledge, Language language) => new(
        [.. without.Proved.Select(absence => RichTextView.Mixed(AbsenceWording.Of(absence, knowledge, language), language))],
        [.. without.See.Select(indicator => new LinkView(Routes.Indicator(indicator.Id).Url(language), RunView.Of(indicator.Name, language)))]);
}
