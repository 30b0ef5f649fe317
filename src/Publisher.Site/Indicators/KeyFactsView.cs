using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Indicators;

/// <summary>An indicator in a few facts.</summary>
/// <param name="Years">Null where no statement has one.</param>
/// <param name="Json">The file of the indicator.</param>
public sealed record KeyFactsView(
    string? Unit,
    string Aim,
    LinkView Sector,
    string Places,
    string? Years,
    StatementCounts Statements,
    ImmutableArray<LinkView> Plans,
    Edition Edition,
    Href Json) : View
{
    public static KeyFactsView Of(IndicatorPage model, Language language)
    {
        KnowledgeBase knowledge = model.Knowledge;
        Interface texts = knowledge.Parts.Interface;
        Indicator indicator = model.Indicator;
        IndicatorFacts facts = model.Facts;
        return new(
            indicator.Unit is { } unit ? UnitWording.Of(knowledge.Unit(unit), knowledge, language) : null,
            texts[$"indicator.aim.{indicator.Aim.ToString().ToLowerInvariant()}", language],
            new LinkView($"{Routes.Indicators.Url(language)}#{indicator.Sector}", RunView.Of(knowledge.Sector(indicator.Sector).Name, language)),
            texts.Series(facts.Places.Select(place => place.Name[language]), language),
            facts is { FirstYear: { } first, LastYear: { } last }
                ? first == last ? texts.Say(new InTime(first, Due.In), language) : texts.Say(new Years(first, last), language)
                : null,
            new StatementCounts(facts.Statements, facts.Delegated, facts.InWords, facts.Doubtful, model.Conflicts.Length),
            [.. model.Plans.Select(plan => new LinkView(Routes.Plan(plan).Url(language), PlanNames.InText(knowledge.Plan(plan), knowledge, language)))],
            new Edition(knowledge.Site.Version, Date.Of(knowledge.Site.AsOf)),
            $"/api/v1/indicators/{indicator.Id}.json");
    }
}
