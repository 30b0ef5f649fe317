using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Sums;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Statements;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Discrepancies;

/// <summary>Sums that add up: the total and its parts, or a baseline, its target and the change between them; and the printed words that join them.</summary>
public sealed record SumTableView(ImmutableArray<SumRowView> Sums) : View
{
    public static SumTableView Of(ImmutableArray<Sum> sums, KnowledgeBase knowledge, Language language) => new([.. sums.Select(sum => SumRowView.Of(sum, knowledge, language))]);
}

/// <summary>What adds up to what, in the words of the plan.</summary>
/// <param name="Items">What is counted where the parts are no figures, as printed.</param>
/// <param name="Words">The printed words, leading to their passage.</param>
public sealed record SumRowView(
    string Id,
    ImmutableArray<SumPartView> Whole,
    string Sentence,
    ImmutableArray<SumPartView> Parts,
    RunView? Items,
    Href Passage,
    WordsView Words,
    RunView Plan) : View
{
    public static SumRowView Of(Sum sum, KnowledgeBase knowledge, Language language) => new(
        sum.Id.Value,
        [.. sum.Whole.Select(id => SumPartView.Of(knowledge.Statement(id), sum.Change is not null, knowledge, language))],
        SumWording.Of(sum, knowledge, language),
        [.. sum.Summands.Select(id => SumPartView.Of(knowledge.Statement(id), false, knowledge, language))],
        sum.Items.IsEmpty ? null : RunView.Printed(string.Join('、', sum.Items), language),
        Routes.PassageUrl(sum.Plan, sum.Passage, language),
        new WordsView(sum.Words, Script.Simplified.Tag()),
        RunView.Of(knowledge.Plan(sum.Plan).Short, language));
}

/// <summary>A figure of a sum, leading to its statement.</summary>
/// <param name="Kind">Where it says that it is a baseline or a target.</param>
public sealed record SumPartView(RunView Indicator, Href Address, FigureView Figure, Aside? Kind) : View
{
    public static SumPartView Of(Statement statement, bool showKind, KnowledgeBase knowledge, Language language) => new(
        RunView.Of(knowledge.Indicator(statement.Indicator).Name, language),
        Routes.StatementUrl(statement, language),
        FigureView.Of(FigureWording.Of(statement, knowledge, language)),
        showKind ? new Aside(StatementWording.Of(statement, knowledge, language).Kind) : null);
}
