using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>An indicator as a finding begins with it.</summary>
internal static class Subjects
{
    /// <summary>With all that the statement's figure is limited to; what the name says already is not said again.</summary>
    public static Subject Of(Statement statement, KnowledgeBase knowledge, Language language)
    {
        StatementWording words = StatementWording.Of(statement, knowledge, language);
        return new(NameOf(statement, knowledge, language), LimitsOf(statement, [words.Variant, words.Scope, words.BaseYear, words.Tier], knowledge, language));
    }

    /// <summary>What all figures of a band are limited to, but for their tiers.</summary>
    public static ImmutableArray<string> LimitsOf(ChartBand band, KnowledgeBase knowledge, Language language)
    {
        Statement statement = StatementOf(band);
        StatementWording words = StatementWording.Of(statement, knowledge, language);
        bool isCalendar = band.Basis is { Scope: null, Variant: null } && statement.Scope is not null;
        return LimitsOf(
            statement,
            [
                words.Variant,
                isCalendar ? null : words.Scope,
                words.BaseYear,
            ],
            knowledge,
            language);
    }

    private static Statement StatementOf(ChartBand band) => band.Places[0].Marks[0].Statement;

    private static string NameOf(Statement statement, KnowledgeBase knowledge, Language language) => knowledge.Indicator(statement.Indicator).Name[language];

    private static ImmutableArray<string> LimitsOf(Statement statement, IEnumerable<string?> limits, KnowledgeBase knowledge, Language language) =>
        [.. limits.OfType<string>().Where(limit => !NameOf(statement, knowledge, language).Contains(limit, StringComparison.OrdinalIgnoreCase))];
}
