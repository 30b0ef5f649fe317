using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Indicators;

/// <summary>
/// A figure is given in a unit that measures what its indicator measures, or in one that the indicator lists under `otherUnits`. A change may be in percent or
/// in points, a doubtful figure in whatever is printed.
/// </summary>
internal static class MeasuredUnits
{
    public static void Check(YamlEntry file, string? unit, IReadOnlyCollection<string> otherUnits, IReadOnlyCollection<YamlEntry> entries, IReadOnlyCollection<Statement> statements, ProofContext context)
    {
        HashSet<string> dimensions = [.. otherUnits.Append(unit).OfType<string>().Select(known => context.Units.GetValueOrDefault(known)?.Dimension).OfType<string>()];
        foreach (Statement statement in statements.Where(statement => statement is { Doubtful: false, Measure: not (Measure.Change or Measure.Points or Measure.Gap) }))
        {
            if (statement.Unit is not { } printed || !context.Units.TryGetValue(printed, out Units.Unit? known) || dimensions.Count == 0 || dimensions.Contains(known.Dimension))
                continue;
            YamlEntry entry = entries.First(candidate => candidate.OptionalScalar("id") == statement.Id.Value);
            context.Findings.Error("OCP0272", entry.PlaceOf("unit"), $"{printed} does not measure what the indicator does, which is given in {unit}", "record the figure under the indicator it belongs to; list the unit under `otherUnits:` only where the plans give one thing in both", length: printed.Length);
        }

        foreach (string other in otherUnits.Where(other => !statements.Any(statement => statement.Unit == other)))
            context.Findings.Error("OCP0017", file.PlaceOf("otherUnits"), $"no statement is given in {other}", "take it out of the list");
    }
}
