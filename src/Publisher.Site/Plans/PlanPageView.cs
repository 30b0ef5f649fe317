using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Documents;
using Publisher.Site.Pages;
using Publisher.Site.Passages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Plans;

/// <summary>A plan to be read from its first passage to its last.</summary>
/// <param name="Data">The file that holds the plan as data.</param>
/// <param name="Source">The source text, line by line.</param>
/// <param name="IsTraditional">The plan is printed in Traditional characters, and its reader chooses the script.</param>
/// <param name="IsChineseFirst">The Chinese stands before the translation.</param>
/// <param name="Citation">The citation of any passage of the plan; the script puts lines, words and address of the passage into it.</param>
public sealed record PlanPageView(
    RunView Title,
    string OtherTitle,
    string OtherLanguage,
    PlanFactsView Facts,
    Href Data,
    Href Source,
    bool IsTraditional,
    bool IsChineseFirst,
    string Citation,
    ImmutableArray<OutlineEntryView> Outline,
    ImmutableArray<ReaderBlockView> Blocks,
    PlanDocumentsView Documents,
    LinkView? Previous,
    LinkView? Next) : PageView
{
    public static PlanPageView Of(Page page, PlanModel model)
    {
        (KnowledgeBase knowledge, Language language, Plan plan) = (model.Knowledge, page.Language, model.Plan);
        bool isPartlyChecked = plan.Passages.Any(passage => passage.English?.Status == TranslationStatus.Checked);
        return new(
            RunView.Of(plan.Title, language),
            plan.Title[language.Other()],
            language.Other().Tag(),
            PlanFactsView.Of(plan, knowledge, language),
            $"/{ApiPaths.Plan(plan.Id)}",
            Routes.Source(plan.Id).Url(language),
            plan.Script == Script.Traditional,
            language.IsSource,
            Wording.Citation.Of(plan, "{lines}", "{quote}", "{address}", knowledge, language),
            [.. model.Outline.Select(entry => OutlineEntryView.Of(entry, language))],
            [.. model.Blocks.Select(block => ReaderBlockView.Of(block, plan, isPartlyChecked, knowledge, language))],
            PlanDocumentsView.Of(model.Documents, knowledge, language),
            Beside(model.Previous),
            Beside(model.Next));

        LinkView? Beside(Plan? other) => other is null ? null : new(Routes.Plan(other.Id).Url(language), RunView.Of(other.Short, language));
    }
}

/// <summary>A heading of the outline with those below it.</summary>
/// <param name="Id">The passage it leads to.</param>
public sealed record OutlineEntryView(string Id, RunView Heading, ImmutableArray<OutlineEntryView> Below) : View
{
    public static OutlineEntryView Of(OutlineEntry entry, Language language) =>
        new(entry.Heading.Id.Value, HeadingName.Of(entry.Heading, language), [.. entry.Below.Select(below => Of(below, language))]);
}

/// <summary>Passages shown together: one on its own, or all of a column in its box.</summary>
/// <param name="Part">The part of the document that opens here; null elsewhere, and in a document of one part.</param>
/// <param name="Column">The way to the column's own page, where it has one.</param>
public sealed record ReaderBlockView(RunView? Part, bool IsBox, ImmutableArray<PassageView> Passages, LinkView? Column) : View
{
    public static ReaderBlockView Of(ReaderBlock block, Plan plan, bool isPartlyChecked, KnowledgeBase knowledge, Language language) => new(
        block.Part is { } part && plan.Parts.Length > 1 ? RunView.Of(part.Title, language) : null,
        block.Passages[0].Passage.Column is not null,
        [.. block.Passages.Select(passage => PassageView.Of(passage, plan, isPartlyChecked, knowledge, language))],
        block.Column is { } column
            ? new LinkView(Routes.Column(column).Url(language), knowledge.Parts.Interface.Say(new BoxWithItems(column.Number, column.Items.Length), language))
            : null);
}
