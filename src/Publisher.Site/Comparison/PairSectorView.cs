using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Comparison;

/// <summary>The indicators of a sector that the plans speak of in both places.</summary>
public sealed record PairSectorView(string Id, RunView Name, string Label, ImmutableArray<PairRowView> Rows) : View
{
    public static PairSectorView Of(PairSector sector, IEnumerable<PairRow> rows, FindingWording wording, KnowledgeBase knowledge, Language language) => new(
        sector.Sector.Id.Value,
        RunView.Of(sector.Sector.Name, language),
        knowledge.Parts.Interface.Say(new PlacesSideBySide(sector.Sector.Name[language]), language),
        [.. rows.Select(row => PairRowView.Of(row, wording, knowledge, language))]);
}

/// <summary>An indicator in two places.</summary>
/// <param name="Relations">How the first place's figures stand to the second's.</param>
public sealed record PairRowView(LinkView Indicator, CellView One, CellView Two, ImmutableArray<string> Relations) : View
{
    public static PairRowView Of(PairRow row, FindingWording wording, KnowledgeBase knowledge, Language language) => new(
        new LinkView(Routes.Indicator(row.Indicator.Id).Url(language), RunView.Of(row.Indicator.Name, language)),
        CellView.Of(row.One, [], knowledge, language),
        CellView.Of(row.Two, [], knowledge, language),
        [.. row.Findings.Select(wording.Relation).Distinct(StringComparer.Ordinal)]);
}
