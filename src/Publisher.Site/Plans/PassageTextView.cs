using System.Collections.Immutable;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Text;
using Publisher.Site.Views;

namespace Publisher.Site.Plans;

/// <summary>What a passage says, in both languages: two halves of one heading, two paragraphs side by side, or a table with both in each cell.</summary>
public abstract record PassageTextView : View
{
    public static PassageTextView Of(ReaderPassage reader, Plan plan, Language language) =>
        reader.Passage.Table is { } table ? TableTextView.Of(reader, table, plan, language)
        : reader.Rank is { } rank ? new HeadingTextView(rank, HalfView.Of(reader, plan, language))
        : new ParagraphTextView(HalfView.Of(reader, plan, language));
}

/// <summary>A heading: two halves of one name.</summary>
/// <param name="Rank">2 to 6.</param>
public sealed record HeadingTextView(int Rank, ImmutableArray<HalfView> Halves) : PassageTextView;

public sealed record ParagraphTextView(ImmutableArray<HalfView> Halves) : PassageTextView;
