namespace Publisher.Knowledge.Proof;

/// <summary>
/// A number of a text with its power and unit, from <paramref name="Start"/> to <paramref name="End"/>, and the amounts it may say: more than one where English may
/// convert it (亩 to hectares) or where it may share the unit of the next (60 to 65 million). <paramref name="Step"/> is one unit of its last significant digit.
/// </summary>
public sealed record TextAmount(string Text, int Start, int End, double Number, double Step, List<UnitAmount> Readings)
{
    public bool HasUnit => Readings.Exists(reading => reading.Unit.Length > 0);

    /// <summary>Whether an amount of the English says what this one of the Chinese does.</summary>
    public bool Is(TextAmount english) =>
        Readings.Exists(printed => english.Readings.Exists(said => printed.Unit == said.Unit && Same(printed, said, english)));

    private static bool Same(UnitAmount printed, UnitAmount said, TextAmount english)
    {
        double tolerance = Math.Abs(printed.Value) * 1e-9;
        if (printed.IsConverted && english.Number != 0)
            tolerance = Math.Max(tolerance, Math.Abs(said.Value / english.Number) * english.Step * 0.501);
        return Math.Abs(printed.Value - said.Value) <= tolerance;
    }
}

/// <summary>An amount in a unit without prefix (empty for a bare number). A converted one is rounded in English.</summary>
public readonly record struct UnitAmount(string Unit, double Value, bool IsConverted);
