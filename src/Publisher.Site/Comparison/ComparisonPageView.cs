using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Comparison;

/// <summary>Where a comparison begins: the form for any choice, the pairs that have pages, and the sectors with what they hold.</summary>
/// <param name="Finding">What the matrix shows; null where no two places set a number for the same.</param>
/// <param name="Address">Of the page itself, which the form asks.</param>
/// <param name="Files">The folder of the files that the script asks.</param>
/// <param name="More">Places offered on demand; <see cref="MoreTitle"/> is null where there are none.</param>
public sealed record ComparisonPageView(
    string Title,
    NumbersOfSeveralPlaces? Finding,
    MatrixView? Matrix,
    Href Address,
    string Files,
    ImmutableArray<PlaceChoiceView> Main,
    MorePlaces? MoreTitle,
    ImmutableArray<PlaceChoiceView> More,
    ComparisonWordsView Words,
    ImmutableArray<PairLinkView> Pairs,
    ImmutableArray<SectorLinkView> Sectors) : PageView
{
    /// <summary>More are on the pages of the sectors.</summary>
    private const int MostRows = 200;

    public static ComparisonPageView Of(Page page, ComparisonPage model)
    {
        FigureMatrix matrix = model.Comparisons.Targets.Most(MostRows);
        Language language = page.Language;
        Jurisdiction[] more = [.. model.More];
        return new(
            page.Title,
            matrix.Rows.IsEmpty ? null : matrix.Finding(language),
            matrix.Rows.IsEmpty ? null : MatrixView.BySector(matrix, model.Knowledge, language),
            page.Url,
            ComparisonFiles.Folder(language),
            [.. model.Main.Select(place => PlaceChoiceView.Of(place, language))],
            more.Length == 0 ? null : new MorePlaces(more.Length),
            [.. more.Select(place => PlaceChoiceView.Of(place, language))],
            ComparisonWordsView.Of(model.Knowledge, language),
            [.. model.Pairs.Select(pair => new PairLinkView(pair.Route.Url(language), new PairTitle(pair.One.Name, pair.Two.Name), new SharedByPair(pair.Shared)))],
            [.. model.Sectors.Select(sector => new SectorLinkView(new LinkView(sector.Route.Url(language), RunView.Of(sector.Sector.Name, language)), sector.Indicators, sector.Shared, sector.Plans))]);
    }
}

public sealed record PlaceChoiceView(string Id, RunView Name) : View
{
    public static PlaceChoiceView Of(Jurisdiction place, Language language) => new(place.Id.Value, RunView.Of(place.Name, language));
}

/// <summary>The sentences that the script fills: each with the names of its values in braces.</summary>
public sealed record ComparisonWordsView(string Relation, string Chart, string Regional, string PastYear, string PastYears) : View
{
    public static ComparisonWordsView Of(KnowledgeBase knowledge, Language language)
    {
        Interface texts = knowledge.Parts.Interface;
        return new(
            texts.Say(new OneWithTwo("{one}", "{two}"), language),
            texts.Say(new ChartOf("{indicator}"), language),
            texts.Say(new NoteOn("{place}", texts["wording.regional", language]), language),
            Past(1),
            Past(2));

        string Past(int years) => texts.Say(new NoteOnYears(["{years}"], texts[PastTarget.Text(years), language]), language);
    }
}

public sealed record PairLinkView(Href Address, PairTitle Title, SharedByPair Shared) : View;

/// <summary>A sector, with how many indicators it has, how many of them two places or more speak of, and how many plans say something.</summary>
public sealed record SectorLinkView(LinkView Sector, int Indicators, int Shared, int Plans) : View;
