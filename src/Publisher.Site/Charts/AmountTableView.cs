using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Statements;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>The amounts of a chart of projects, and their sum.</summary>
public sealed record AmountTableView(ImmutableArray<AmountView> Amounts, SumOfProjects Sum, RichTextView Total) : View
{
    public static AmountTableView Of(QuantityChart chart, KnowledgeBase knowledge, Language language) => new(
        [
            .. chart.Amounts.Select(amount => new AmountView(
                new LinkView(Routes.Project(amount.Project.Id).Url(language), RunView.Of(amount.Project.Title, language)),
                FigureView.Of(FigureWording.Of(amount.Quantity, knowledge, language)))),
        ],
        new SumOfProjects(chart.Amounts.Length),
        RichTextView.Mixed(chart.SumText(knowledge, language), language));
}

public sealed record AmountView(LinkView Project, FigureView Figure) : View;
