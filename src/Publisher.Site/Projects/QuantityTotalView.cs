using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;
using Publisher.Site.Api;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Projects;

/// <summary>What the quantities of a role and printed unit add up to.</summary>
/// <param name="UnitName">The unit's name on a page of a translation, before the printed one; null where it has none.</param>
/// <param name="Asked">The reasons that may stand against a sum, in their order, with a space between.</param>
/// <param name="Sum">In digits, or why they are not added up.</param>
public sealed record QuantityTotalView(string Unit, string Role, string RoleName, string? UnitName, RunView Printed, int Figures, string Asked, string Sum) : View
{
    public static QuantityTotalView Of(QuantityTotal total, KnowledgeBase knowledge, Language language)
    {
        Interface texts = knowledge.Parts.Interface;
        Unit unit = knowledge.Unit(total.Unit);
        return new(
            total.Unit,
            total.Role.Word(),
            texts[$"project.role.{total.Role.Word()}", language],
            !language.IsSource && unit.Name.En.Length > 0 && unit.Name.En != unit.Printed ? UnitWording.Name(unit, knowledge, language) : null,
            RunView.Printed(unit.Printed, language),
            total.Figures,
            string.Join(' ', QuantityTotals.Asked(total.Role).Select(reason => reason.Word())),
            total.Sum is { } sum ? NumberWording.Plain(sum) : texts[$"projects.no-sum.{total.Why!.Value.Word()}", language]);
    }
}
