using System.Collections.Immutable;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Proof;

/// <summary>Proves the list of what one sentence is about (`subjects`): each stands in the quote and in its English clause, in the printed words, and none twice.</summary>
public static class SubjectProof
{
    public static ImmutableArray<NamedSubject> Read(Subject subject, ImmutableArray<YamlEntry> entries, FoundQuote found, EnglishQuote? english, ProofContext context)
    {
        if (entries.IsEmpty)
            return [];
        if (!subject.Entry.Has("words"))
            subject.Fail("50", "subjects", "only a statement in words has several subjects", "give each figure a statement of its own");
        string quote = found.Before + found.Marked + found.After;
        HashSet<string> names = new(StringComparer.Ordinal);
        ImmutableArray<NamedSubject>.Builder read = ImmutableArray.CreateBuilder<NamedSubject>();
        foreach (YamlEntry entry in entries)
        {
            Bilingual name = new(entry.Text("zh"), entry.Text("en"));
            string? indicator = entry.OptionalText("indicator");
            if (indicator is not null && !context.HasIndicator(indicator))
                entry.Dangling("indicator", "indicator", indicator);
            entry.Done();
            string zh = FoldedText.Fold(name.Zh);
            Check(subject, entry, "zh", quote.Contains(zh, StringComparison.Ordinal), $"「{name.Zh}」 does not stand in the quote", "give the printed words, or quote the sentence that has them");
            Check(subject, entry, "en", english is null || english.Text.Contains(name.En, StringComparison.Ordinal), $"\"{name.En}\" does not stand in the English clause", "give the words of `quoteEn:`");
            Check(subject, entry, "zh", names.Add(zh), $"「{name.Zh}」 is named twice", "name each subject once");
            read.Add(new(name, indicator is null ? null : new IndicatorId(indicator)));
        }

        return read.ToImmutable();
    }

    private static void Check(Subject subject, YamlEntry entry, string key, bool holds, string message, string cure)
    {
        if (entry.Valid && !holds)
            subject.Fail("50", entry.PlaceOf(key), entry.OptionalScalar(key)?.Length ?? 1, message, cure);
    }
}
