using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;

namespace Publisher.Site.Columns;

/// <summary>How a column is called in the title of a page, where no Chinese can be marked as such: 专栏3, Box 3. On the page itself an English reader sees Box 3 (专栏3).</summary>
public static class ColumnNames
{
    public static Bilingual Number(PlanColumn column, KnowledgeBase knowledge) => knowledge.Parts.Interface.Say(new Box(column.Number));

    /// <summary>The number and the title.</summary>
    public static Bilingual Full(PlanColumn column, KnowledgeBase knowledge) =>
        knowledge.Parts.Interface.Say(new BoxTitle(new(column.Number), column.Title));
}
