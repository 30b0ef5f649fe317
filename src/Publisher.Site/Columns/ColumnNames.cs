using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;

namespace Publisher.Site.Columns;

/// <summary>How a column is called: 专栏3, on English pages Box 3 (专栏3).</summary>
public static class ColumnNames
{
    public static Bilingual Number(PlanColumn column, KnowledgeBase knowledge)
    {
        Bilingual box = knowledge.Parts.Interface["column.box"].With(column.Number.Both());
        return box with { En = $"{box.En} ({box.Zh})" };
    }

    /// <summary>The number and the title.</summary>
    public static Bilingual Full(PlanColumn column, KnowledgeBase knowledge) =>
        knowledge.Parts.Interface["column.title"].With(Number(column, knowledge), column.Title);
}
