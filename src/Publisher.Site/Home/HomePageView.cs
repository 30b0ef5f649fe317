using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Comparison;
using Publisher.Site.Pages;
using Publisher.Site.Plans;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Statements;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Home;

/// <summary>What several places set numbers for; how a figure is proved; what disagrees; which plan speaks of what; the plans; and what can be done here.</summary>
/// <param name="Proof">Null where no figure has an English clause.</param>
public sealed record HomePageView(
    ImmutableArray<HoldingView> Holdings,
    SharedNumbersView? Numbers,
    ProvedFigureView? Proof,
    ImmutableArray<ConflictLineView> Conflicts,
    Href Register,
    CoverageView Coverage,
    TargetYearsView? Years,
    ImmutableArray<PlanCardView> Plans,
    ImmutableArray<WayView> Ways) : PageView
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
            [.. model.Holdings.Select(holding => HoldingView.Of(holding, knowledge, language))],
            model.Matrix.Rows.IsEmpty ? null : SharedNumbersView.Of(model.Matrix, knowledge, language),
            model.Proof is { } proof ? ProvedFigureView.Of(proof, knowledge, language) : null,
            [.. model.Conflicts.Select(conflict => ConflictLineView.Of(conflict, knowledge, language))],
            Routes.Discrepancies.Url(language),
            CoverageView.Of(model.Coverage, knowledge, language),
            TargetYearsView.Of(model.Years, knowledge, language),
            [.. knowledge.Plans.Select(plan => PlanCardView.AtAGlance(plan, knowledge, language))],
            [.. Aims.Select(aim => new WayView(aim.Route.Url(language), texts[$"home.{aim.Key}", language], texts[$"home.{aim.Key}-why", language]))]);
    }
}

/// <summary>The first rows of what is compared, and the way to all of them.</summary>
public sealed record SharedNumbersView(NumbersOfSeveralPlaces Finding, MatrixView Matrix, Href All) : View
{
    public static SharedNumbersView Of(FigureMatrix matrix, KnowledgeBase knowledge, Language language) => new(
        matrix.Finding(language),
        MatrixView.InOrder(matrix, knowledge, language),
        Routes.Compare.Url(language));
}

/// <summary>A conflict in a line: what it is about, and the figures that disagree; null where figures are not what does.</summary>
public sealed record ConflictLineView(LinkView Name, RunView Place, string What) : View
{
    private const string OfBinding = "binding";

    public static ConflictLineView Of(Discrepancy conflict, KnowledgeBase knowledge, Language language)
    {
        Interface words = knowledge.Parts.Interface;
        return new(
            new LinkView(RegisterPages.Url(conflict, knowledge, language), RunView.Of(knowledge.Indicator(conflict.Indicator).Name, language)),
            RunView.Of(knowledge.Jurisdiction(knowledge.Statement(conflict.Statements[0]).Jurisdiction).Name, language),
            conflict switch
            {
                { Sum: not null } => words["home.conflict.sum", language],
                { Kind: OfBinding } => words["home.conflict.binding", language],
                _ => words.Say(new UnlikeFigures([.. conflict.Statements.Select(id => FigureWording.Of(knowledge.Statement(id), knowledge, language).Text).Distinct(StringComparer.Ordinal)]), language),
            });
    }
}

/// <summary>How many indicators of each sector each plan speaks of.</summary>
public sealed record CoverageView(ImmutableArray<LinkView> Plans, ImmutableArray<CoverageRowView> Rows) : View
{
    public static CoverageView Of(ImmutableArray<CoveredSector> sectors, KnowledgeBase knowledge, Language language)
    {
        int[] counts = [.. sectors.SelectMany(sector => sector.Indicators).Where(count => count > 0).Order()];
        return new(
            [.. knowledge.Plans.Select(plan => new LinkView(Routes.Plan(plan.Id).Url(language), RunView.Of(plan.Short, language)))],
            [
                .. sectors.Select(sector => new CoverageRowView(
                    new LinkView(IndicatorIndex.Url(sector.Sector.Id, knowledge, language), RunView.Of(sector.Sector.Name, language)),
                    [.. sector.Indicators.Zip(knowledge.Plans, (count, plan) => CoverageCellView.Of(count, counts, plan.Short[language]))])),
            ]);
    }
}

public sealed record CoverageRowView(LinkView Sector, ImmutableArray<CoverageCellView> Cells) : View;

/// <param name="Shade">From 1, few, to 5, many; null of none.</param>
public sealed record CoverageCellView(string Plan, int Count, int? Shade) : View
{
    private const int Shades = 5;

    /// <param name="counts">All that are not nothing, in their order.</param>
    public static CoverageCellView Of(int count, int[] counts, string plan)
    {
        int below = counts.Count(other => other < count);
        return new(plan, count, count == 0 ? null : 1 + (below * Shades / counts.Length));
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
