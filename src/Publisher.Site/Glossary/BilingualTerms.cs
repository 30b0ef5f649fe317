using System.Collections.Immutable;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Glossary;

/// <summary>The terms to be linked in the two halves of a text, in order.</summary>
public sealed record BilingualTerms(ImmutableArray<TermSpan> Chinese, ImmutableArray<TermSpan> English)
{
    public static BilingualTerms None { get; } = new([], []);

    public ImmutableArray<TermSpan> this[Language language] => language == Language.Chinese ? Chinese : English;
}
