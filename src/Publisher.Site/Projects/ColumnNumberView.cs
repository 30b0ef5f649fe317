using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Projects;

/// <summary>专栏3, on a page of a translation Box 3 (专栏3).</summary>
/// <param name="InChinese">Null on a Chinese page.</param>
public sealed record ColumnNumberView(Box Number, RunView? InChinese) : View
{
    public static ColumnNumberView Of(PlanColumn column, KnowledgeBase knowledge, Language language)
    {
        Box number = new(column.Number);
        return new(number, language.IsSource ? null : RunView.Printed(knowledge.Parts.Interface.Say(number, Language.Chinese), language));
    }
}
