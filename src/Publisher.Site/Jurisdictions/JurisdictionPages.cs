using Publisher.Knowledge;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Sharing;
using Publisher.Site.Wording;

namespace Publisher.Site.Jurisdictions;

/// <summary>The tree of jurisdictions and the page of each.</summary>
public static class JurisdictionPages
{
    public static FeaturePlan Plan(KnowledgeBase knowledge)
    {
        Belongings belongings = new(knowledge);
        Jurisdiction[] longOnes = [.. knowledge.Jurisdictions.Where(belongings.IsLong)];
        SectorPart[] parts = [.. longOnes.SelectMany(belongings.BySector)];
        return new(
            [
                Tree(belongings, knowledge),
                .. knowledge.Jurisdictions.Select(place => Draft(place, () => longOnes.Contains(place) ? null : belongings.Figures(place), belongings, knowledge)),
                .. parts.Select(part => Draft(part, belongings, knowledge)),
            ],
            []);
    }

    private static PageDraft Tree(Belongings belongings, KnowledgeBase knowledge) =>
        new(
            PageType.Jurisdictions,
            Routes.Jurisdictions,
            knowledge.Parts.Interface["jurisdictions.title"],
            knowledge.Parts.Interface["jurisdictions.description"],
            [],
            page => JurisdictionsPageView.Of(page, [.. knowledge.Jurisdictions.Where(place => place.Parent is null).Select(belongings.Node)]));

    /// <summary>The page of a place.</summary>
    /// <param name="figures">What it shows; null where each sector has a page of its own.</param>
    private static PageDraft Draft(Jurisdiction place, Func<PlaceFigures?> figures, Belongings belongings, KnowledgeBase knowledge)
    {
        Interface words = knowledge.Parts.Interface;
        return new(
            PageType.Jurisdiction,
            Routes.Jurisdiction(place.Id),
            place.Name,
            new(() => words.Say(new PlaceDescription(place.Name))),
            Trail(place, knowledge),
            page => JurisdictionPageView.Of(page, belongings.Page(place, figures())))
        {
            Place = place.Id,
            Picture = ShareCards.Picture(
                page => words.Say(new PlaceDescription(place.Name))[page.Language],
                page => words[$"jurisdiction.kind.{place.Kind.ToString().ToLowerInvariant()}", page.Language],
                page => words.Say(new PlaceDescription(place.Name))[page.Language],
                page => Counts(belongings.Node(place), knowledge, page.Language)),
        };
    }

    /// <summary>How much there is of a place, without what there is none of.</summary>
    private static CountsCard Counts(PlaceNode node, KnowledgeBase knowledge, Language language) => new(
    [
        .. new[] { (node.Plans, "share.plans"), (node.Statements, "share.statements"), (node.Projects, "share.projects") }
            .Where(count => count.Item1 > 0)
            .Select(count => new CardCount(NumberWording.Of(count.Item1, knowledge, language), knowledge.Parts.Interface[count.Item2, language])),
    ]);

    private static PageDraft Draft(SectorPart part, Belongings belongings, KnowledgeBase knowledge)
    {
        Interface words = knowledge.Parts.Interface;
        Jurisdiction place = part.Place;
        return new(
            PageType.JurisdictionSector,
            part.Parts.Route,
            part.Parts.Title(words.Say(new StatementsOfSectorTitle(place.Name, part.Sector.Name)), words),
            new(() => words.Say(new StatementsOfSectorDescription(place.Name, part.Sector.Name))),
            [.. Trail(place, knowledge), (Routes.Jurisdiction(place.Id), place.Name)],
            page => JurisdictionSectorPageView.Of(page, part, belongings.Figures(part)))
        {
            Place = place.Id,
        };
    }

    /// <summary>The areas above a place.</summary>
    private static (Route Route, Bilingual Name)[] Trail(Jurisdiction place, KnowledgeBase knowledge) =>
    [
        (Routes.Jurisdictions, knowledge.Parts.Interface["jurisdictions.title"]),
        .. JurisdictionTree.Above(place, knowledge)
            .Reverse()
            .Select(above => (Routes.Jurisdiction(above.Id), above.Name)),
    ];
}
