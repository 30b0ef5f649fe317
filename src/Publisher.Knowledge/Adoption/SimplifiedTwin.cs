using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Adoption;

/// <summary>
/// The script of a seed, and the Simplified twin of a Traditional one: character by character by the fold table, so that lines and places stay.
/// A character of several Simplified readings, and one the table does not list, must be read by a person.
/// </summary>
public static class SimplifiedTwin
{
    /// <summary>A Simplified text quotes a Traditional name now and then; a Traditional one holds at least this share.</summary>
    private const double TraditionalShare = 0.05;

    public static Script ScriptOf(string seed)
    {
        int han = seed.Count(Han.Is);
        return seed.Count(character => Simplified(character) != character) > han * TraditionalShare ? Script.Traditional : Script.Simplified;
    }

    public static string Of(string seed) => string.Concat(seed.Select(Simplified));

    private static char Simplified(char character) => Han.Is(character) && FoldTable.Of(character) is { Length: 1 } folded ? folded[0] : character;
}
