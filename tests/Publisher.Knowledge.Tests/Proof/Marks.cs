using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Tests.Proof;

/// <summary>A text with one figure between 【】, as folded text without them and the place of the figure.</summary>
public static class Marks
{
    public static (string Folded, int Start, int End) Of(string marked)
    {
        string before = FoldedText.Fold(marked[..marked.IndexOf('【', StringComparison.Ordinal)]);
        string figure = FoldedText.Fold(marked[(marked.IndexOf('【', StringComparison.Ordinal) + 1)..marked.IndexOf('】', StringComparison.Ordinal)]);
        string after = FoldedText.Fold(marked[(marked.IndexOf('】', StringComparison.Ordinal) + 1)..]);
        return (before + figure + after, before.Length, before.Length + figure.Length);
    }
}
