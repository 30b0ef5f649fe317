using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Plans;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Statements;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Home;

/// <summary>What can be done here, how much there is, one figure with its proof, the plans, and the figures that several of them give.</summary>
/// <param name="Proof">Null where no figure has an English clause.</param>
public sealed record HomePageView(
    ImmutableArray<WayView> Ways,
    ProvedFigureView? Proof,
    ImmutableArray<HoldingView> Holdings,
    ImmutableArray<PlanCardView> Plans,
    ImmutableArray<SharedFigureView> Figures) : PageView
{
    private static readonly (Route Route, string Key)[] Aims =
    [
        (Routes.Indicators, "find"),
        (Routes.Compare, "compare"),
        (Routes.Plans, "read"),
        (Routes.Projects, "projects"),
    ];

    public static HomePageView Of(Page page, HomeModel model)
    {
        (KnowledgeBase knowledge, Language language) = (model.Knowledge, page.Language);
        Interface texts = knowledge.Parts.Interface;
        return new(
            [.. Aims.Select(aim => new WayView(aim.Route.Url(language), texts[$"home.{aim.Key}", language], texts[$"home.{aim.Key}-why", language]))],
            model.Proof is { } proof ? ProvedFigureView.Of(proof, knowledge, language) : null,
            [.. model.Holdings.Select(holding => HoldingView.Of(holding, knowledge, language))],
            [.. knowledge.Plans.Select(plan => PlanCardView.AtAGlance(plan, knowledge, language))],
            [.. model.Figures.Select(figure => SharedFigureView.Of(figure, knowledge, language))]);
    }
}

/// <summary>Something to do here, and why.</summary>
public sealed record WayView(Href Address, string Name, string Why) : View;

/// <summary>So many of something, leading to them.</summary>
public sealed record HoldingView(Href Address, string Count, string Name) : View
{
    private static readonly FrozenDictionary<string, Route> Places = new Dictionary<string, Route>(StringComparer.Ordinal)
    {
        ["plans"] = Routes.Plans,
        ["passages"] = Routes.Plans,
        ["figures"] = Routes.About,
        ["words"] = Routes.About,
        ["indicators"] = Routes.Indicators,
        ["projects"] = Routes.Projects,
        ["conflicts"] = Routes.Discrepancies,
        ["side-by-side"] = Routes.Discrepancies,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static HoldingView Of(Holding holding, KnowledgeBase knowledge, Language language) => new(
        Places[holding.Name].Url(language),
        NumberWording.Of(holding.Count, knowledge, language),
        knowledge.Parts.Interface[$"home.holding.{holding.Name}", language]);
}

/// <summary>One figure and, below it, the words that prove it, in both languages: what every figure of the site has.</summary>
public sealed record ProvedFigureView(
    RunView Jurisdiction,
    LinkView Indicator,
    FigureView Figure,
    string Time,
    ImmutableArray<string> Conditions,
    StatementQuoteView Quote,
    Href Passage,
    RunView Plan,
    Lines Lines) : View
{
    public static ProvedFigureView Of(ShownProof proof, KnowledgeBase knowledge, Language language)
    {
        Statement statement = proof.Statement;
        StatementWording wording = StatementWording.Of(statement, knowledge, language);
        return new(
            RunView.Of(knowledge.Jurisdiction(statement.Jurisdiction).Name, language),
            new LinkView(Routes.Indicator(proof.Indicator.Id).Url(language), RunView.Of(proof.Indicator.Name, language)),
            FigureView.Of(wording.Figure),
            wording.Time,
            wording.Conditions,
            StatementQuoteView.Of(statement, knowledge, language),
            Routes.PassageUrl(statement.Plan, statement.Passage, language),
            RunView.Of(knowledge.Plan(statement.Plan).Short, language),
            new Lines(statement.Quote.Lines.First));
    }
}

/// <summary>An indicator for which several plans set a number.</summary>
public sealed record SharedFigureView(Href Address, BilingualNameView Name, ImmutableArray<TargetLineView> Targets) : View
{
    public static SharedFigureView Of(SharedFigure figure, KnowledgeBase knowledge, Language language) => new(
        Routes.Indicator(figure.Indicator.Id).Url(language),
        BilingualNameView.Of(figure.Indicator.Name, language),
        [.. figure.Targets.Select(target => TargetLineView.Of(target, knowledge, language))]);
}

/// <summary>What one plan sets, and the sentence that says so.</summary>
public sealed record TargetLineView(LinkView Plan, FigureView Figure, string Time, ImmutableArray<string> Conditions, Href Passage, StatementQuoteView Quote) : View
{
    public static TargetLineView Of(Statement target, KnowledgeBase knowledge, Language language)
    {
        StatementWording wording = StatementWording.Of(target, knowledge, language);
        return new(
            new LinkView(Routes.Plan(target.Plan).Url(language), RunView.Of(knowledge.Plan(target.Plan).Short, language)),
            FigureView.Of(wording.Figure),
            wording.Time,
            wording.Conditions,
            Routes.PassageUrl(target.Plan, target.Passage, language),
            StatementQuoteView.Of(target, knowledge, language));
    }
}
