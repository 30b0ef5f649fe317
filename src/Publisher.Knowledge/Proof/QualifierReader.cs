namespace Publisher.Knowledge.Proof;

/// <summary>Finds the printed words that qualify a figure: those of its clause, and the effort that governs it.</summary>
public static class QualifierReader
{
    private static readonly string[] Efforts = ["力争", "争取", "努力"];

    /// <summary>To seek funds is no effort toward a figure.</summary>
    private static readonly string[] NoEffort = ["争取贷款", "争取国家", "争取自治区", "争取国际", "争取中央"];

    /// <summary>Qualifiers and the longer words in which they do not qualify.</summary>
    private static readonly (string Word, string[] Except)[] Qualifiers =
    [
        ("基本", ["基本农田", "基本目标", "基本草原", "基本情况"]),
        ("全面", []),
        ("率先", []),
        ("逐步", []),
        ("原则上", []),
        ("具备条件的", []),
        ("累计", []),
        ("新增", []),
        ("当年", []),
        ("同比", []),
        ("年均", []),
        ("每年", []),
    ];

    public static bool IsQualifier(string word) => word is "左右" or "约" or "近" || Array.Exists(Qualifiers, qualifier => qualifier.Word == word);

    public static bool IsEffort(string word) => Efforts.Contains(word, StringComparer.Ordinal);

    /// <summary>Qualifiers of a figure: those of its clause, and 左右, 约 or 近 inside its marks. In the order of the closed list.</summary>
    public static IReadOnlyList<string> In(Clause clause, string marked)
    {
        List<string> found = [];
        if (marked.Contains("左右", StringComparison.Ordinal))
            found.Add("左右");
        if ((marked.StartsWith('约') && !marked.StartsWith("约束", StringComparison.Ordinal)) || marked.StartsWith("大约", StringComparison.Ordinal))
            found.Add("约");
        if (marked.StartsWith('近'))
            found.Add("近");
        foreach ((string word, string[] except) in Qualifiers)
        {
            if (Without(clause.Text, except).Contains(word, StringComparison.Ordinal))
                found.Add(word);
        }

        return found;
    }

    /// <summary>
    /// The effort that governs a figure: a word of its own clause before the figure, else one that opens an earlier clause of the sentence, the
    /// nearest first.
    /// </summary>
    public static string? Effort(Clause clause)
    {
        string ownClause = Without(clause.Text, NoEffort);
        if (Efforts.FirstOrDefault(effort => ownClause.Contains(effort, StringComparison.Ordinal)) is { } own)
            return own;
        foreach (string earlier in Clause.Split(Without(clause.SentenceBefore, NoEffort)).Reverse())
        {
            if (Efforts.FirstOrDefault(effort => earlier.StartsWith(effort, StringComparison.Ordinal)) is { } opening)
                return opening;
        }

        return null;
    }

    private static string Without(string text, string[] longer) =>
        longer.Aggregate(text, (rest, words) => rest.Replace(words, "", StringComparison.Ordinal));
}
