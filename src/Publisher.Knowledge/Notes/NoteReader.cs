using System.Collections.Immutable;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Notes;

/// <summary>Reads notes.yaml of a plan.</summary>
public static class NoteReader
{
    internal const string File = "notes.yaml";

    private static readonly string[] Kinds = ["misplaced", "impossible", "contradiction", "wrong-word", "damaged", "cut", "run-in", "sum", "conversion", "other"];

    public static ImmutableArray<Note> Read(SourceTree tree, ReadPlan plan, IReadOnlySet<StatementId> statements, IReadOnlySet<ProjectId> projects, ProofContext context)
    {
        if (YamlFile.Open(tree, $"{PlanReader.Folder}{plan.Plan.Id}/{File}", context.Findings, required: false) is not { } file)
            return [];
        ImmutableArray<YamlEntry> entries = file.Entries("notes");
        file.Done();
        return [.. entries.Select(entry => ReadOne(entry, plan, statements, projects, context)).OfType<Note>()];
    }

    private static Note? ReadOne(YamlEntry entry, ReadPlan plan, IReadOnlySet<StatementId> statements, IReadOnlySet<ProjectId> projects, ProofContext context)
    {
        NoteId id = new(entry.Id());
        context.Once(entry, "note", id.Value);
        ReadPassage? passage = ProofContext.Passage(entry, "passage", plan);
        string words = entry.Text("quote");
        string kind = entry.Text("kind");
        if (kind.Length > 0 && !Kinds.Contains(kind, StringComparer.Ordinal))
            entry.Bad("kind", "must be one of " + string.Join(' ', Kinds));
        Bilingual text = entry.Bilingual("text");
        foreach (string key in (string[])["row", "column", "group"])
            entry.OptionalText(key);
        entry.OptionalInt("nth");
        ImmutableArray<string> statementIds = entry.Texts("statements");
        ImmutableArray<string> projectIds = entry.Texts("projects");
        entry.Done();
        foreach (string missing in statementIds.Where(statement => !statements.Contains(new StatementId(statement))))
            entry.Dangling("statements", "proved statement", missing);
        foreach (string missing in projectIds.Where(project => !projects.Contains(new ProjectId(project))))
            entry.Dangling("projects", "project", missing);
        if (!entry.Valid || passage is null)
            return null;
        Subject subject = new(entry, "02", plan.Seed.Path, passage, context.Findings);
        Quote? quote = passage.Passage.Table is not null && !entry.Has("row") ? WholeTable(subject, words) : QuoteFinder.FindWords(subject, words)?.Quote;
        return quote is null
            ? null
            : new Note(id, plan.Plan.Id, passage.Passage.Id, kind, quote, text, [.. statementIds.Select(statement => new StatementId(statement))], [.. projectIds.Select(project => new ProjectId(project))]);
    }

    /// <summary>Words of one cell of a table, where only one cell holds them.</summary>
    private static Quote? WholeTable(Subject subject, string words)
    {
        string folded = FoldedText.Fold(words);
        List<CellPosition> cells = [];
        for (int row = 0; row < subject.Passage.Cells.Length; row++)
        {
            for (int column = 0; column < subject.Passage.Cells[row].Length; column++)
            {
                if (subject.Passage.Cells[row][column].Folded.Text.Contains(folded, StringComparison.Ordinal))
                    cells.Add(new CellPosition(row, column));
            }
        }

        if (cells.Count != 1)
        {
            subject.Fail("04", "quote", $"{cells.Count} cells of the table hold '{words}'", "quote words of one cell, or name it by `row:` and `column:`");
            return null;
        }

        PassageText cell = subject.Passage.Cells[cells[0].Row][cells[0].Column];
        int start = cell.Folded.Text.IndexOf(folded, StringComparison.Ordinal);
        int from = cell.Folded.Origin(start);
        int to = cell.Folded.Origin(start + folded.Length - 1) + 1;
        return new Quote(cell.Source[from..to], cell.Hans[from..to], 0, to - from, cell.LinesOf(from, to), cells[0], from);
    }
}
