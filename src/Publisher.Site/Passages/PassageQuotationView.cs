using Publisher.Knowledge;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Passages;

/// <summary>A passage in both languages side by side, that of the page first, with the way to it in the plan.</summary>
/// <param name="Printed">In Simplified Chinese.</param>
/// <param name="IsPrintedFirst">On a Chinese page.</param>
/// <param name="Source">The first of its lines in the source text.</param>
/// <param name="Translated">Null where there is none yet.</param>
public sealed record PassageQuotationView(string Printed, bool IsPrintedFirst, RichTextView? Translated, Href Address, RunView Plan, Href Source, Lines Lines) : View
{
    public static PassageQuotationView Of(Passage passage, KnowledgeBase knowledge, Language language) => new(
        passage.Hans,
        language.IsSource,
        passage.Translation(language) is var (text, shown) ? RichTextView.Mixed(text.Text, shown) with { Language = shown == language ? null : shown.Tag } : null,
        Routes.PassageUrl(passage.Plan, passage.Id, language),
        RunView.Of(knowledge.Plan(passage.Plan).Short, language),
        Routes.LineUrl(passage.Plan, passage.Lines.First, language),
        new Lines(passage.Lines.First, passage.Lines.Last));
}
