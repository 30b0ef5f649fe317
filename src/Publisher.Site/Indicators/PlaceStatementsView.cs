using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Statements;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Indicators;

/// <summary>The statements about one place.</summary>
/// <param name="IsRegional">A region's figures are totals or averages of its places.</param>
public sealed record PlaceStatementsView(LinkView Place, bool IsRegional, ImmutableArray<StatementRowView> Statements) : View
{
    public static PlaceStatementsView Of(StatementsOfPlace group, Indicator indicator, KnowledgeBase knowledge, Language language) => new(
        new LinkView(Routes.Jurisdiction(group.Place.Id).Url(language), RunView.Of(group.Place.Name, language)),
        group.Place.Kind == JurisdictionKind.Region && indicator.Kind == IndicatorKind.Indicator && group.Statements.Any(statement => statement.Value is not null),
        [.. group.Statements.GroupBy(statement => SameReading.Of(statement, knowledge)).Select(alike => StatementRowView.Of([.. alike], knowledge, language))]);
}
