using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Tests.Mutations;

/// <summary>Every change the other way, and every statement in words with each other force.</summary>
public static class MeaningMutations
{
    private static readonly string[] Forces = ["ban", "must", "in-principle", "plain", "strive", "encourage", "explore"];

    public static IEnumerable<Trial> Of(StatementRecord record)
    {
        RealContent content = RealContent.Once;
        if (content.Prove(record, record.Statement).Statement?.Direction is { } direction)
            yield return Trial(record, $"direction: {direction} turned", "direction", direction == Direction.Up ? "down" : "up");
        if (record.Statement["force"] is { } force)
        {
            foreach (string other in Forces.Where(other => other != force))
                yield return Trial(record, $"force: {force} to {other}", "force", other);
        }
    }

    private static Trial Trial(StatementRecord record, string what, string key, string value) =>
        new(record.Id, what, $"{value}: {record.Statement["quote"]}", record.Path, RealContent.Once.Prove(record, record.Statement.With(key, value)).Errors);
}
