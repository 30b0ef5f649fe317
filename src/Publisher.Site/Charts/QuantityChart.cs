using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;
using Publisher.Site.Api;
using Publisher.Site.Output;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>What several projects of one plan and sector give of the same thing, in one role and printed unit, and its sum.</summary>
public sealed record QuantityChart(SectorId Sector, PlanId Plan, QuantityRole Role, string Unit, Bilingual Thing, ImmutableArray<ProjectAmount> Amounts, string Name)
    : Graphic(Routes.Projects, Name)
{
    public decimal Sum => Amounts.Sum(amount => amount.Quantity.Total);

    public override IEnumerable<Statement> Statements => [];

    public override IEnumerable<PlanId> Plans => [Plan];

    public override string Finding(KnowledgeBase knowledge, Language language) => knowledge.Parts.Interface.Say(
        new QuantitiesFound(
            knowledge.Sector(Sector).Name[language],
            Thing[language],
            knowledge.Parts.Interface[$"project.role.{Role.Word()}", language],
            SumText(knowledge, language),
            Amounts.Length,
            knowledge.Plan(Plan).Short[language]),
        language);

    public override Drawing Draw(KnowledgeBase knowledge, Language language) => QuantityLayout.Of(this, knowledge, language);

    public override string Subject(Statement statement, KnowledgeBase knowledge, Language language) => "";

    public override ReadOnlyMemory<byte> Csv(KnowledgeBase knowledge, Language language) => new CsvTable<ProjectAmount>(
    [
        new("project", amount => amount.Project.Id.Value),
        new("name", amount => amount.Project.Title[language]),
        new("sector", _ => Sector.Value),
        new("plan", _ => Plan.Value),
        new("of", _ => Thing[language]),
        new("role", _ => Role.Word()),
        new("value", amount => amount.Quantity.Total.Cell()),
        new("unit", _ => Unit),
        new("line_first", amount => amount.Quantity.Quote.Lines.First.Cell()),
        new("line_last", amount => amount.Quantity.Quote.Lines.Last.Cell()),
        new("url", amount => Routes.Project(amount.Project.Id).Url(language)),
    ]).Csv(Amounts);

    /// <summary>In the printed unit; on pages of a translation with the printed one beside a converted one.</summary>
    public string SumText(KnowledgeBase knowledge, Language language)
    {
        Unit unit = knowledge.Unit(Unit);
        string printed = NumberWording.Printed(Sum) + unit.Name.Zh;
        if (language.IsSource)
            return printed;
        return ConvertedFigure.Of(Sum, null, unit, knowledge, language) is { } converted
            ? $"{converted.Text} ({printed})"
            : UnitWording.Joined(NumberWording.Of(Sum, knowledge, language), unit.Name.En, knowledge, language);
    }
}

/// <summary>A project with the one quantity of it that is drawn.</summary>
public sealed record ProjectAmount(Project Project, Quantity Quantity);
