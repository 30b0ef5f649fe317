using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Home;

/// <summary>Which years the targets are for: a square for each target, a lane for each plan.</summary>
public sealed record TargetYearsView(TargetsByYear Finding, ImmutableArray<string> Years, ImmutableArray<YearLaneView> Lanes) : View
{
    /// <summary>Null without a target that names a year.</summary>
    public static TargetYearsView? Of(TargetYears targets, KnowledgeBase knowledge, Language language)
    {
        if (targets.Years.OfType<int>().Select(year => (int?)year).MaxBy(targets.For) is not { } most)
            return null;
        ImmutableArray<string> years = [.. targets.Years.Select(year => year is { } known ? NumberWording.Year(known) : knowledge.Parts.Interface["home.no-year", language])];
        return new(
            new(targets.For(most), targets.All, most, targets.For(null)),
            years,
            [
                .. targets.Plans.Select(lane => new YearLaneView(
                    new LinkView(Routes.Plan(lane.Plan.Id).Url(language), RunView.Of(lane.Plan.Short, language)),
                    [.. lane.Years.Zip(years, YearCellView.Of)])),
            ]);
    }
}

public sealed record YearLaneView(LinkView Plan, ImmutableArray<YearCellView> Cells) : View;

/// <param name="Kinds">The class of each square: a number, or words.</param>
public sealed record YearCellView(string Year, int Count, ImmutableArray<string> Kinds) : View
{
    public static YearCellView Of(TargetsOfYear targets, string year) =>
        new(year, targets.All, [.. Enumerable.Repeat("number", targets.Numbers), .. Enumerable.Repeat("words", targets.Words)]);
}
