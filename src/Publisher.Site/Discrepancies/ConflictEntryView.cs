using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Statements;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Discrepancies;

/// <summary>Both sentences of a conflict, what is fixed to say about it, and the editors' reading if there is one.</summary>
/// <param name="Indicator">Null on the page of the indicator itself.</param>
/// <param name="Where">The place, time and definition the statements share.</param>
public sealed record ConflictEntryView(
    string Id,
    LinkView? Indicator,
    string Where,
    string Sentence,
    ImmutableArray<ConflictSideView> Sides,
    RichTextView? Explanation) : View
{
    private const string OfBinding = "binding";

    public static ConflictEntryView Of(Discrepancy conflict, KnowledgeBase knowledge, Language language, bool showIndicator) => new(
        conflict.Id.Value,
        showIndicator ? new LinkView(Routes.Indicator(conflict.Indicator).Url(language), RunView.Of(knowledge.Indicator(conflict.Indicator).Name, language)) : null,
        WhereOf(conflict, knowledge, language),
        conflict switch
        {
            { Sum: { } sum } => SumWording.Of(sum, knowledge, language),
            { Kind: OfBinding } => knowledge.Parts.Interface["discrepancies.binding-conflict", language],
            _ => knowledge.Parts.Interface["wording.conflict", language],
        },
        [.. conflict.Statements.Select(id => ConflictSideView.Of(knowledge.Statement(id), conflict.Kind == OfBinding, conflict.Sum is not null, knowledge, language))],
        conflict.Explanation is { } explanation ? RichTextView.Said(explanation, language) : null);

    private static string WhereOf(Discrepancy conflict, KnowledgeBase knowledge, Language language)
    {
        Interface texts = knowledge.Parts.Interface;
        Statement first = knowledge.Statement(conflict.Statements[0]);
        StatementWording words = StatementWording.Of(first, knowledge, language);
        string time = first switch
        {
            { Period: { } period } => texts.Say(new Years(period.From, period.To), language),
            { Year: { } year } => texts.Say(new InTime(year, Due.In), language),
            _ => texts["wording.time.unknown", language],
        };
        string?[] parts = [knowledge.Jurisdiction(first.Jurisdiction).Name[language], time, words.Variant, words.Scope, words.Tier];
        return string.Join(texts["wording.comma", language], parts.OfType<string>());
    }
}

/// <summary>One of the sentences that disagree.</summary>
/// <param name="Binding">Where the conflict is of the binding mark.</param>
/// <param name="Indicator">Where the conflict is of a sum, whose parts are other indicators.</param>
public sealed record ConflictSideView(Href Address, FigureView Figure, BadgeView? Binding, RunView? Indicator, RunView Plan, StatementQuoteView Quote, bool IsDoubtful) : View
{
    public static ConflictSideView Of(Statement statement, bool isOfBinding, bool isOfSum, KnowledgeBase knowledge, Language language) => new(
        Routes.StatementUrl(statement, language),
        FigureView.Of(FigureWording.Of(statement, knowledge, language)),
        isOfBinding ? BindingBadge.Of(statement, StatementWording.Of(statement, knowledge, language)) : null,
        isOfSum ? RunView.Of(knowledge.Indicator(statement.Indicator).Name, language) : null,
        RunView.Of(knowledge.Plan(statement.Plan).Short, language),
        StatementQuoteView.Of(statement, knowledge, language),
        statement.Doubtful);
}
