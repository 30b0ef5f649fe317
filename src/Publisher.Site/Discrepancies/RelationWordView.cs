using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Discrepancies;

/// <summary>One of the closed list of words, and why where two figures are not compared.</summary>
/// <param name="Kind">Its sign.</param>
/// <param name="Register">The entry of the register; null within the register.</param>
public sealed record RelationWordView(string Kind, string Word, Href? Register, string? Reasons) : View
{
    public static RelationWordView Of(Relation relation, Discrepancy? register, KnowledgeBase knowledge, Language language)
    {
        string reasons = knowledge.Parts.Interface.Say(new ReasonsInARow(RelationWording.Reasons(relation, knowledge, language)), language);
        return new(
            relation.Kind.Word(),
            RelationWording.Of(relation, knowledge, language),
            register is null ? default(Href?) : new Href(RegisterPages.Url(register, knowledge, language)),
            reasons.Length == 0 ? null : reasons);
    }
}
