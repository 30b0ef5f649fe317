using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Proof;

/// <summary>The comparator that 分别 shares out: in 分别不高于306、325克标准煤/千瓦时 the second figure is not above 325 either.</summary>
public static class SharedComparator
{
    private const string Respectively = "分别";

    public static Comparator? Before(FoundQuote found)
    {
        string before = found.Context[..found.MarkStart];
        int at = before.LastIndexOf(Respectively, StringComparison.Ordinal);
        if (at < 0 || !before.EndsWith('、'))
            return null;
        string shared = before[(at + Respectively.Length)..];
        if (shared.AsSpan().IndexOfAny(",;。") >= 0)
            return null;
        foreach ((string word, Comparator comparator) in FigureReader.Leading)
        {
            if (shared.StartsWith(word, StringComparison.Ordinal))
                return comparator;
        }

        return null;
    }
}
