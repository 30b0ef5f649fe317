using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Projects;

/// <summary>Reads projects.yaml of a plan: its columns, and every project with its proved quantities.</summary>
public static class ProjectReader
{
    internal const string File = "projects.yaml";

    public static (ImmutableArray<PlanColumn> Columns, ImmutableArray<Project> Projects) Read(SourceTree tree, ReadPlan plan, ProofContext context)
    {
        if (YamlFile.Open(tree, $"{PlanReader.Folder}{plan.Plan.Id}/{File}", context.Findings, required: false) is not { } file)
            return ([], []);
        ImmutableArray<YamlEntry> columnEntries = file.Entries("columns");
        ImmutableArray<YamlEntry> projectEntries = file.Entries("projects");
        file.Done();
        ImmutableArray<Project> projects =
        [
            .. projectEntries.Select(entry => ReadProject(entry, plan, context)).OfType<Project>()
                .OrderBy(project => plan.Passages[project.Passage].Index)
                .ThenBy(project => project.Quote.Start)
                .ThenBy(project => project.Id),
        ];
        ImmutableArray<PlanColumn> columns = [.. columnEntries.Select(entry => ReadColumn(entry, plan, projects, context)).OfType<PlanColumn>().OrderBy(column => column.Number)];
        CheckComplete(file, plan, columns, projectEntries, context.Findings);
        return (columns, projects);
    }

    private static PlanColumn? ReadColumn(YamlEntry entry, ReadPlan plan, ImmutableArray<Project> projects, ProofContext context)
    {
        int number = entry.Int("number");
        ReadPassage? passage = ProofContext.Passage(entry, "passage", plan);
        Bilingual title = entry.Bilingual("title");
        SectorId sector = context.Sector(entry);
        entry.Done();
        if (!entry.Valid || passage is null)
            return null;
        if (passage.Passage.Kind != PassageKind.Column || passage.Passage.Column != number)
        {
            context.Findings.Error("OCP0335", entry.PlaceOf("passage"), $"passage {passage.Passage.Id} is not the title of column {number}", "name the passage of kind column that bears this number");
            return null;
        }

        Subject subject = new(entry, "03", plan.Seed.Path, passage, context.Findings);
        QuoteFinder.FindName(subject, title.Zh);
        return new PlanColumn(plan.Plan.Id, number, passage.Passage.Id, title, sector, [.. projects.Where(project => project.Column == number)]);
    }

    private static Project? ReadProject(YamlEntry entry, ReadPlan plan, ProofContext context)
    {
        ProjectId id = new(entry.Id());
        context.Once(entry, "project", id.Value);
        ProjectKind kind = entry.Word("kind", Words.ProjectKinds);
        int? column = entry.OptionalInt("column");
        string? group = entry.OptionalText("group");
        string? number = entry.OptionalText("number");
        ReadPassage? passage = ProofContext.Passage(entry, "passage", plan);
        Bilingual name = entry.Bilingual("name");
        SectorId sector = context.Sector(entry);
        ImmutableArray<YamlEntry> owners = entry.Entries("owners");
        ImmutableArray<YamlEntry> places = entry.Entries("places");
        ImmutableArray<YamlEntry> quantityEntries = entry.Entries("quantities");
        Bilingual? purpose = entry.OptionalBilingual("purpose");
        YamlEntry? time = entry.OptionalEntry("time");
        ProjectState? state = entry.OptionalWord("state", Words.ProjectStates);
        string? stateAs = entry.OptionalText("stateAs");
        string? stateAsEn = entry.OptionalText("stateAsEn");
        ImmutableArray<YamlEntry> funding = entry.Entries("funding");
        ImmutableArray<YamlEntry> same = entry.Entries("same");
        entry.OptionalInt("nth");
        entry.Done();
        if (!entry.Valid || passage is null)
            return null;
        Subject subject = new(entry, "03", plan.Seed.Path, passage, context.Findings);
        CheckPlaceInColumn(subject, column, group);
        if (number is not null && !passage.Text.Folded.Text.StartsWith(FoldedText.Fold(number), StringComparison.Ordinal))
            subject.Fail("36", "number", $"the passage does not begin with '{number}'", "copy the printed number");
        if (QuoteFinder.FindName(subject, name.Zh) is not { } quote)
            return null;
        ImmutableArray<NamedOrganization> named = NamedOrganizations.Read(owners, passage, plan.Seed.Path, "32", context);
        ImmutableArray<JurisdictionId> printed = [.. places.Select(place => ReadPlace(place, passage, plan, context)).OfType<JurisdictionId>().Distinct()];
        if (purpose is { } said && !passage.Text.Folded.Text.Contains(FoldedText.Fold(said.Zh), StringComparison.Ordinal))
            subject.Fail("61", "purpose", $"'{said.Zh}' does not stand in passage {passage.Passage.Id}", "say what it is in the words of the passage");
        ProjectFactsReader facts = new(plan, passage, context);
        return new Project(
            id, kind, plan.Plan.Id, column, group is null ? null : new PassageId(group), number, passage.Passage.Id, name, sector, named,
            printed.IsEmpty ? [plan.Plan.Jurisdiction] : printed, !printed.IsEmpty, QuantityReader.Read(quantityEntries, passage, plan, context), quote.Quote)
        {
            Purpose = purpose,
            Time = facts.Time(time),
            State = facts.State(subject, state, stateAs, stateAsEn),
            Funding = facts.Funding(funding, id),
            Same = facts.Same(same, id),
        };
    }

    private static void CheckPlaceInColumn(Subject subject, int? column, string? group)
    {
        Passage passage = subject.Passage.Passage;
        if (passage.Column != column)
            subject.Fail("35", "column", $"passage {passage.Id} stands in {(passage.Column is { } printed ? $"column {printed}" : "no column")}", "give the column the passage stands in, none for prose");
        else if (column is not null && passage.Kind == PassageKind.Item && passage.Group?.Value != group)
            subject.Fail("36", "group", $"passage {passage.Id} stands under {passage.Group?.Value ?? "no group"}", "name the group passage above it");
    }

    private static JurisdictionId? ReadPlace(YamlEntry entry, ReadPassage passage, ReadPlan plan, ProofContext context)
    {
        JurisdictionId jurisdiction = context.Jurisdiction(entry);
        string words = entry.Text("as");
        entry.Done();
        if (!entry.Valid)
            return null;
        if (!passage.Text.Folded.Text.Contains(FoldedText.Fold(words), StringComparison.Ordinal))
            new Subject(entry, "03", plan.Seed.Path, passage, context.Findings).Fail("33", "as", $"'{words}' does not stand in passage {passage.Passage.Id}", "copy the printed words that name the place");
        return jurisdiction;
    }

    /// <summary>Every column of the plan is curated, and every item of every column is a project record.</summary>
    private static void CheckComplete(YamlEntry file, ReadPlan plan, ImmutableArray<PlanColumn> columns, ImmutableArray<YamlEntry> projects, Findings findings)
    {
        HashSet<string> recorded = [.. projects.Select(entry => entry.OptionalScalar("passage") ?? "")];
        foreach (Passage passage in plan.Plan.Passages.Where(passage => passage.Column is not null))
        {
            if (passage.Kind == PassageKind.Column && !columns.Any(column => column.Number == passage.Column))
                findings.Error("OCP0335", file.PlaceOf("columns"), $"column {passage.Column} (passage {passage.Id}, {plan.Seed.Path}:{passage.Lines.First}) is not listed", "add it under `columns:`");
            if (passage.Kind == PassageKind.Item && !recorded.Contains(passage.Id.Value))
                findings.Error("OCP0334", file.PlaceOf("projects"), $"the item {passage.Id} of column {passage.Column} ({plan.Seed.Path}:{passage.Lines.First}) is no record", "add it under `projects:`");
        }
    }
}
