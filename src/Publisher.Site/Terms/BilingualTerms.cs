using System.Collections.Immutable;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Terms;

/// <summary>The terms to be linked in the two halves of a text, in order.</summary>
public sealed record BilingualTerms(ImmutableArray<TermSpan> Chinese, ImmutableArray<TermSpan> English)
{
    public static BilingualTerms None { get; } = new([], []);

    /// <summary>The forms of a term are known in Chinese and in English; a text in another language leads to none.</summary>
    public ImmutableArray<TermSpan> In(Language language) =>
        language.IsSource ? Chinese : language == Language.English ? English : [];
}
