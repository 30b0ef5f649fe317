using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;

namespace Publisher.Site.Wording;

/// <summary>What stands beside a quantity's figure: what it is of the work, to what time, and of how many.</summary>
public static class QuantityWording
{
    /// <summary>`new`, `retrofitted`; for an output `rate per day`, or that no time is printed.</summary>
    public static string Role(Quantity quantity, KnowledgeBase knowledge, Language language) =>
        knowledge.Parts.Interface[quantity.Role == QuantityRole.Throughput ? $"project.rate.{quantity.Per?.Word() ?? "unsaid"}" : $"project.role.{quantity.Role.Word()}", language];

    /// <summary>`each, 4 in all` where the figure is of one of several; else nothing.</summary>
    public static string? Each(Quantity quantity, KnowledgeBase knowledge, Language language) =>
        quantity.Each is { } number ? knowledge.Parts.Interface.Say(new OfEach(number), language) : null;
}
