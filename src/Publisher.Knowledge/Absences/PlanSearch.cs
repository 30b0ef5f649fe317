using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Absences;

/// <summary>
/// Looks for words anywhere in a plan, in its Simplified reading and whatever the case of Latin letters: in every line of the seed, what no page shows included and across the ends of
/// lines, and in the passages, where marks and dropped lines no longer part a word.
/// </summary>
public static class PlanSearch
{
    private const int Beside = 30;

    /// <summary>The place in the seed, as a finding quotes it, where a word stands first; null where it stands nowhere.</summary>
    public static string? Find(ReadPlan plan, string word)
    {
        string folded = FoldedText.Fold(word);
        int at = IndexIn(plan.Whole, folded);
        if (at >= 0)
            return Quoted(plan, at, plan.Whole.Origin(at + folded.Length - 1) - plan.Whole.Origin(at) + 1);
        return plan.InOrder.FirstOrDefault(passage => IndexIn(passage.Text.Folded, folded) >= 0) is { } found
            ? InPassage(plan, found.Text, IndexIn(found.Text.Folded, folded), folded.Length)
            : null;
    }

    public static bool Holds(string folded, string word) => folded.Contains(FoldedText.Fold(word), StringComparison.OrdinalIgnoreCase);

    private static int IndexIn(FoldedText text, string folded) => text.Text.IndexOf(folded, StringComparison.OrdinalIgnoreCase);

    private static string Quoted(ReadPlan plan, int at, int length)
    {
        int start = plan.Whole.Origin(at);
        string text = string.Join('\n', plan.Seed.Lines);
        int line = text.AsSpan(0, start).Count('\n') + 1;
        return $"{plan.Seed.Path}:{line} 「{Sentence(text, start, start + length)}」";
    }

    private static string InPassage(ReadPlan plan, PassageText text, int at, int length)
    {
        int start = text.Folded.Origin(at);
        int end = text.Folded.Origin(at + length - 1) + 1;
        return $"{plan.Seed.Path}:{text.LinesOf(start, end).First} 「{Sentence(text.Source, start, end)}」";
    }

    /// <summary>The sentence of a word, marked as a quote marks a figure; of a long one, what stands nearest.</summary>
    private static string Sentence(string text, int start, int end)
    {
        int from = text.LastIndexOfAny(['。', '\n'], Math.Max(0, start - 1)) + 1;
        int to = text.IndexOfAny(['。', '\n'], end);
        from = Math.Max(from, start - Beside);
        to = Math.Min(to < 0 ? text.Length : to, end + Beside);
        return $"{text[Math.Min(from, start)..start]}【{text[start..end]}】{text[end..to]}".Replace('\n', ' ').Trim();
    }
}
