using System.Collections.Immutable;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Tests.Mutations;

/// <summary>Every mutation of every statement and project quantity of the real content, and of the digits of the seeds they quote.</summary>
public static class Trials
{
    public static ImmutableArray<Trial> OfRecords(int seed)
    {
        RealContent content = RealContent.Once;
        return
        [
            .. InOrder(content.Statements, (record, index) =>
                FigureMutations.OfStatement(record.Statement, new Random(seed + index)).Select(mutation =>
                    new Trial(record.Id, mutation.What, mutation.Record.ToString(), record.Path, content.Prove(record, mutation.Record).Errors))),
            .. InOrder(content.Quantities, (record, index) =>
                FigureMutations.OfQuantity(record.Quantity, new Random(seed + index)).Select(mutation =>
                    new Trial(record.Id, mutation.What, mutation.Record.ToString(), ProjectsFile(record), content.Prove(record, mutation.Record).Errors))),
        ];
    }

    /// <summary>One digit of the seed inside each quote's figure is changed, where the figure holds a digit.</summary>
    public static ImmutableArray<Trial> OfSeeds(int seed)
    {
        RealContent content = RealContent.Once;
        return
        [
            .. InOrder(content.Statements, (record, index) =>
                content.Prove(record, record.Statement).Statement is { } statement
                && ChangedSeed(content.Plan(statement.Plan.Value), statement.Passage, statement.Quote, new Random(seed + index)) is { } changed
                    ? [new Trial(record.Id, "seed: a digit", record.Statement.ToString(), record.Path, content.Prove(record, record.Statement, changed).Errors)]
                    : []),
            .. InOrder(content.Quantities, (record, index) =>
                content.Prove(record, record.Quantity).Quantity is { } quantity
                && ChangedSeed(record.Plan, new PassageId(record.Project["passage"]!), quantity.Quote, new Random(seed + index)) is { } changed
                    ? [new Trial(record.Id, "seed: a digit", record.Quantity.ToString(), ProjectsFile(record), content.Prove(record, record.Quantity, changed).Errors)]
                    : []),
        ];
    }

    /// <summary>The comparing word of each figure is exchanged in its seed, or one is put before it.</summary>
    public static ImmutableArray<Trial> OfComparingWords()
    {
        RealContent content = RealContent.Once;
        return
        [
            .. InOrder(content.Statements, (record, index) =>
                content.Prove(record, record.Statement).Statement is { Value: not null } statement
                    ? ComparingWords.Of(content.Plan(statement.Plan.Value), statement.Passage, statement.Quote, index).Select(change =>
                        new Trial(record.Id, change.What, change.Quote, record.Path, content.Prove(record, record.Statement.With("quote", change.Quote), change.Plan).Errors))
                    : []),
            .. InOrder(content.Quantities, (record, index) =>
                content.Prove(record, record.Quantity).Quantity is { } quantity
                    ? ComparingWords.Of(record.Plan, new PassageId(record.Project["passage"]!), quantity.Quote, index).Select(change =>
                        new Trial(record.Id, change.What, change.Quote, ProjectsFile(record), content.Prove(record, record.Quantity.With("quote", change.Quote), change.Plan).Errors))
                    : []),
        ];
    }

    /// <summary>A magnitude or a comparing word of the English is changed in clause and passage alike.</summary>
    public static ImmutableArray<Trial> OfEnglish()
    {
        RealContent content = RealContent.Once;
        return
        [
            .. InOrder(content.Statements, (record, _) => EnglishMutations.Of(record.Statement).Select(change =>
                new Trial(record.Id, change.What, change.Record.ToString(), record.Path, content.Prove(record, change.Record, Changed(content.Plan(record.Statement["plan"]!), record.Statement["passage"]!, change)).Errors))),
            .. InOrder(content.Quantities, (record, _) => EnglishMutations.Of(record.Quantity).Select(change =>
                new Trial(record.Id, change.What, change.Record.ToString(), ProjectsFile(record), content.Prove(record, change.Record, Changed(record.Plan, record.Project["passage"]!, change)).Errors))),
        ];
    }

    public static ImmutableArray<Trial> OfOwners() => [.. InOrder(RealContent.Once.Owners, (record, _) => OwnerMutations.Of(record))];

    public static ImmutableArray<Trial> OfFileNames() =>
        [.. InOrder([.. Repository.Tree.Paths.Where(path => path.StartsWith("content/", StringComparison.Ordinal))], (path, _) => FileNames.Of(path))];

    public static ImmutableArray<Trial> OfMeaning() => [.. InOrder(RealContent.Once.Statements, (record, _) => MeaningMutations.Of(record))];

    private static ReadPlan Changed(ReadPlan plan, string passage, EnglishMutation change) =>
        RealContent.WithEnglish(plan, new PassageId(passage), change.From, change.To);

    private static string ProjectsFile(QuantityRecord record) => $"{PlanReader.Folder}{record.Plan.Plan.Id}/projects.yaml";

    /// <summary>The plan with one digit of the figure changed in its seed; null where the figure holds no digit. Line and place are tried until the figure has changed.</summary>
    private static ReadPlan? ChangedSeed(ReadPlan plan, PassageId id, Quote quote, Random random)
    {
        int[] digits = [.. Enumerable.Range(quote.MarkStart, quote.MarkEnd - quote.MarkStart).Where(place => char.IsAsciiDigit(quote.Source[place]))];
        if (digits.Length == 0)
            return null;
        char old = quote.Source[digits[random.Next(digits.Length)]];
        char other = (char)('0' + ((old - '0' + random.Next(1, 10)) % 10));
        for (int line = quote.Lines.First; line <= quote.Lines.Last; line++)
        {
            for (int column = plan.Seed.Lines[line - 1].IndexOf(old, StringComparison.Ordinal); column >= 0; column = plan.Seed.Lines[line - 1].IndexOf(old, column + 1))
            {
                if (RealContent.Once.WithSeed(plan, line, column, other) is { } changed && IsChanged(changed, plan, id, quote))
                    return changed;
            }
        }

        return null;
    }

    /// <summary>Whether the figure, and not some other digit of the passage, is what has changed.</summary>
    private static bool IsChanged(ReadPlan changed, ReadPlan plan, PassageId id, Quote quote)
    {
        string before = Text(plan, id, quote);
        string after = Text(changed, id, quote);
        return after.Length == before.Length && after[(quote.Start + quote.MarkStart)..(quote.Start + quote.MarkEnd)] != before[(quote.Start + quote.MarkStart)..(quote.Start + quote.MarkEnd)];
    }

    private static string Text(ReadPlan plan, PassageId id, Quote quote) =>
        plan.Passages.TryGetValue(id, out ReadPassage? passage) ? quote.Cell is { } cell ? passage.Cells[cell.Row][cell.Column].Hans : passage.Text.Hans : "";

    private static IEnumerable<Trial> InOrder<T>(ImmutableArray<T> records, Func<T, int, IEnumerable<Trial>> trials) =>
        records.Select((record, index) => (record, index)).AsParallel().AsOrdered().SelectMany(pair => trials(pair.record, pair.index).ToArray());
}
