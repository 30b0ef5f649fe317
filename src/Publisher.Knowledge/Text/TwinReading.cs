namespace Publisher.Knowledge.Text;

/// <summary>
/// Whether a character of the Simplified twin is a reading of the Traditional seed's: the same, what the fold table gives, or a listed pair. The table
/// cannot hold those: 著 is 着 in 着力 and itself in 显著.
/// </summary>
public static class TwinReading
{
    private static readonly (char Seed, char Twin)[] Listed = [('著', '着'), ('堿', '碱'), ('陜', '陕'), ('乾', '干'), ('於', '于'), ('瞭', '了'), ('藉', '借')];

    public static bool Is(char seed, char twin) =>
        seed == twin || (FoldTable.Of(seed) is { Length: 1 } folded && folded[0] == twin) || Array.Exists(Listed, pair => pair == (seed, twin));
}
