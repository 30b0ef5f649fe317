using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Sources;

/// <summary>A source text as it was adopted, line by line.</summary>
/// <param name="Sha256">Of the file, in hexadecimal digits.</param>
/// <param name="Text">The language and script it is printed in.</param>
public sealed record SourcePageView(string Title, string Sha256, LinkView File, LinkView Plan, string Text, ImmutableArray<SourceLineView> Lines) : PageView
{
    public static SourcePageView Of(Page page, Plan plan)
    {
        KnowledgeBase knowledge = page.Knowledge;
        FrozenDictionary<int, Passage> begins = plan.Passages
            .GroupBy(passage => passage.Lines.First)
            .ToFrozenDictionary(group => group.Key, group => group.First());
        return new(
            page.Title,
            plan.Sha256,
            new LinkView(Routes.SourceFile(plan.Id), $"{plan.Id}.txt"),
            new LinkView(Routes.Plan(plan.Id).Url(page.Language), RunView.Of(plan.Title, page.Language)),
            plan.Script.Tag(),
            [.. SourceText.Lines(plan).Select((line, at) => SourceLineView.Of(at + 1, line, begins.GetValueOrDefault(at + 1), page.Language))]);
    }
}

/// <param name="Id">`l70`.</param>
/// <param name="Passage">The passage that begins in it, in the plan as it is read; null where none does.</param>
public sealed record SourceLineView(string Id, int Number, string Text, LinkView? Passage) : View
{
    public static SourceLineView Of(int number, string text, Passage? passage, Language language) => new(
        Routes.LineAnchor(number),
        number,
        text,
        passage is null ? null : new LinkView(Routes.PassageUrl(passage.Plan, passage.Id, language), passage.Id.Value));
}
