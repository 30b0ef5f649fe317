using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Statements;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Jurisdictions;

/// <summary>Statements by indicator: a row each, with the name of the indicator once.</summary>
public sealed record StatementTableView(string Label, ImmutableArray<IndicatorStatementsView> Indicators) : View
{
    public static StatementTableView Of(ImmutableArray<StatementsOfIndicator> groups, string label, KnowledgeBase knowledge, Language language) => new(
        label,
        [
            .. groups.Select(group => new IndicatorStatementsView(
                new LinkView(Routes.Indicator(group.Indicator.Id).Url(language), RunView.Of(group.Indicator.Name, language)),
                [.. group.Statements.Select(statement => PlaceStatementView.Of(statement, knowledge, language))])),
        ]);
}

public sealed record IndicatorStatementsView(LinkView Indicator, ImmutableArray<PlaceStatementView> Statements) : View;

/// <summary>A statement about a place, as a row.</summary>
/// <param name="Plan">The plan by its short name, leading to the passage.</param>
public sealed record PlaceStatementView(
    Href Address,
    FigureView Figure,
    ImmutableArray<string> Conditions,
    StatementStateView State,
    DiscrepancyBadgesView Badges,
    string Time,
    string Kind,
    BadgeView? Binding,
    LinkView Plan) : View
{
    public static PlaceStatementView Of(Statement statement, KnowledgeBase knowledge, Language language)
    {
        StatementWording words = StatementWording.Of(statement, knowledge, language);
        return new(
            Routes.StatementUrl(statement, language),
            FigureView.Of(words.Figure),
            words.Conditions,
            StatementStateView.Of(statement, words),
            DiscrepancyBadgesView.Of(knowledge.DiscrepanciesOf(statement.Id), statement, knowledge, language),
            words.Time,
            words.Kind,
            BindingBadge.Of(statement, words),
            new LinkView(Routes.PassageUrl(statement.Plan, statement.Passage, language), RunView.Of(knowledge.Plan(statement.Plan).Short, language)));
    }
}

public sealed record SectorStatementsView(RunView Name, StatementCount Count, StatementTableView Table) : View
{
    public static SectorStatementsView Of(SectorOfStatements sector, Jurisdiction place, KnowledgeBase knowledge, Language language) => new(
        RunView.Of(sector.Sector.Name, language),
        new(sector.Indicators.Sum(indicator => indicator.Statements.Length)),
        StatementTableView.Of(sector.Indicators, knowledge.Parts.Interface.Say(new StatementsAbout(place.Name[language], sector.Sector.Name[language]), language), knowledge, language));
}

/// <summary>Figures of the areas above that stand in this place's own plans: they are no figures of the place.</summary>
public sealed record FromAboveView(NoTargetsOf Note, StatementTableView Table) : View
{
    /// <summary>Null of none.</summary>
    public static FromAboveView? Of(ImmutableArray<StatementsOfIndicator> groups, string place, KnowledgeBase knowledge, Language language) =>
        groups.IsEmpty ? null : new(new NoTargetsOf(place), StatementTableView.Of(groups, knowledge.Parts.Interface["jurisdiction.from-above", language], knowledge, language));
}
