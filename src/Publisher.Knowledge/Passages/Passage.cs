using System.Collections.Immutable;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Passages;

/// <summary>
/// A stretch of a plan with a permanent id. <paramref name="Source"/> is its text in the seed's script, <paramref name="Hans"/> in Simplified
/// (the same for a Simplified seed); both are empty for a table only if the table is. <paramref name="Level"/> is that of a heading,
/// <paramref name="Column"/> the number of the column (专栏) it opens or stands in, <paramref name="Group"/> the group heading above it there,
/// <paramref name="Headings"/> the headings above it, outermost first.
/// </summary>
public sealed record Passage(
    PlanId Plan,
    PassageId Id,
    PassageKind Kind,
    int? Level,
    int? Column,
    PassageId? Group,
    string Part,
    LineSpan Lines,
    string Source,
    string Hans,
    Table? Table,
    Translation? English,
    ImmutableArray<PassageId> Headings)
{
    /// <summary>The translations into further languages of the site, by their codes.</summary>
    public ImmutableSortedDictionary<string, Translation> Further { get; init; } = NoFurther;

    private static ImmutableSortedDictionary<string, Translation> NoFurther { get; } = ImmutableSortedDictionary.Create<string, Translation>(StringComparer.Ordinal);

    /// <summary>The translation a page of this language shows, and the language it is in: English where there is none in its own, and beside the Chinese.</summary>
    public (Translation Text, Language Language)? Translation(Language language)
    {
        if (Further.TryGetValue(language.Code, out Translation? own))
            return (own, language);
        return English is { } english ? (english, Language.English) : null;
    }
}
