namespace Publisher.Knowledge.Tests;

/// <summary>
/// What people read in the plans and found to be so, most of it when something was corrected: the tables of tests/Facts, a fact to a line, its fields apart by tabs. A test of code holds
/// no such fact. Who changes the content and sees one of them fail has either undone a correction, or found more, and then changes the line.
/// </summary>
public static class CuratedFacts
{
    /// <summary>The facts of a table, each with as many fields as its head.</summary>
    public static IEnumerable<string[]> Of(string table)
    {
        string[] lines = [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Facts", $"{table}.tsv")).Where(line => line.Length > 0 && line[0] != '#')];
        int fields = lines[0].Split('\t').Length;
        string[][] facts = [.. lines.Skip(1).Select(line => line.Split('\t'))];
        if (facts.FirstOrDefault(fact => fact.Length != fields) is { } odd)
            throw new InvalidDataException($"tests/Facts/{table}.tsv: '{string.Join(' ', odd)}' has {odd.Length} fields, not {fields}");
        return facts.Length > 0 ? facts : throw new InvalidDataException($"tests/Facts/{table}.tsv holds no fact");
    }
}
