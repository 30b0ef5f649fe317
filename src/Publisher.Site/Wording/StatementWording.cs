using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;

namespace Publisher.Site.Wording;

/// <summary>
/// Everything a cell, row, chart or citation says about a figure, in one language; null or empty where the statement has nothing to say.
/// <paramref name="Scope"/> and <paramref name="BaseYear"/> belong beside the figure wherever it stands.
/// </summary>
public sealed record StatementWording(
    Figure Figure,
    string Kind,
    string Time,
    string? BaseYear,
    string? Scope,
    string? Variant,
    string? Tier,
    string? Binding,
    string? Effort,
    ImmutableArray<string> Qualifiers,
    string? Listed,
    string? DelegatedBy)
{
    /// <summary>What a figure must not be read without: effort, qualifiers, base year, scope, definition, tier, and whose figure it is.</summary>
    public ImmutableArray<string> Conditions => Given([Effort, .. Qualifiers, BaseYear, Tier, Variant, Scope, Listed]);

    /// <summary>Without those that may have a column of their own: scope, definition and tier.</summary>
    public ImmutableArray<string> OwnConditions => Given([Effort, .. Qualifiers, BaseYear, Listed]);

    public static StatementWording Of(Statement statement, KnowledgeBase knowledge, Language language)
    {
        Interface words = knowledge.Parts.Interface;
        return new(
            FigureWording.Of(statement, knowledge, language),
            words[$"wording.kind.{Lower(statement.Kind)}", language],
            TimeWording.Of(statement, knowledge, language),
            BaseYearOf(statement, words, language),
            statement.Scope is { } scope ? knowledge.Scope(scope).Name[language] : null,
            VariantOf(statement, knowledge, language),
            statement.Tier is { } tier ? words[$"wording.tier.{Lower(tier)}", language] : null,
            statement.Binding is { } binding ? words[$"wording.binding.{Lower(binding)}", language] : null,
            statement.Effort is { } effort ? words[$"wording.effort.{effort.Shown}", language] : null,
            QualifiersOf(statement, knowledge, language),
            ListedOf(statement, knowledge, language),
            DelegatedByOf(statement, knowledge, language));
    }

    /// <summary>Only the printed base year; a change without one says so.</summary>
    private static string? BaseYearOf(Statement statement, Interface words, Language language)
    {
        if (statement.BaseYear is { } year)
            return words.Say(new ComparedWithYear(year), language);
        bool needsOne = statement.Measure is Measure.Change or Measure.Points && statement.Value is not null;
        return needsOne && !statement.Qualifiers.Any(qualifier => qualifier.OwnBase) ? words["wording.base-year-not-printed", language] : null;
    }

    internal static string? VariantOf(Statement statement, KnowledgeBase knowledge, Language language) =>
        statement.Variant is { } variant
            ? knowledge.Indicator(statement.Indicator).Variants.First(known => known.Id == variant).Name[language]
            : null;

    /// <summary>
    /// A qualifier without a text of its own is part of the figure already; so are a word that says what was added, whatever stands in marked words, and what the indicator is
    /// named by. A word for how something is done (基本, 逐步) qualifies the verb and not the number, and is said with one.
    /// </summary>
    private static ImmutableArray<string> QualifiersOf(Statement statement, KnowledgeBase knowledge, Language language) => statement.Qualifiers.IsEmpty ? [] :
    [
        .. statement.Qualifiers
            .Where(qualifier => !IsSaidBeside(qualifier, statement, knowledge))
            .Where(qualifier => qualifier.Shown is not null && !IsInWords(statement, qualifier))
            .Select(qualifier => knowledge.Parts.Interface[$"wording.qualifier.{qualifier.Shown}{(qualifier.OfVerb ? $".{VerbOf(statement)}" : "")}", language]),
    ];

    /// <summary>Whether the figure (新增20万千瓦) or the name of its indicator (当年新增交通工具中…) says the word already.</summary>
    private static bool IsSaidBeside(Qualifier qualifier, Statement statement, KnowledgeBase knowledge) =>
        (statement.Measure == Measure.Addition && knowledge.Lexicon.Additions.Any(word => word.Printed.Contains(qualifier.Printed)))
        || qualifier.StandsIn(FoldedText.Fold(knowledge.Indicator(statement.Indicator).Name.Zh));

    /// <summary>A place reaches a figure or has reached it; a rule is carried out.</summary>
    private static string VerbOf(Statement statement) => statement.Kind switch
    {
        StatementKind.Threshold => "rule",
        StatementKind.Baseline or StatementKind.Reported or StatementKind.Estimate => "past",
        _ => "ahead",
    };

    private static bool IsInWords(Statement statement, Qualifier qualifier) =>
        statement.Words is { } words && words.Zh.Contains(qualifier.Printed, StringComparison.Ordinal);

    /// <summary>A figure of the area above in the plan of the area below, and a star the plan prints.</summary>
    private static string? ListedOf(Statement statement, KnowledgeBase knowledge, Language language)
    {
        Interface words = knowledge.Parts.Interface;
        Jurisdiction place = knowledge.Jurisdiction(knowledge.Plan(statement.Plan).Jurisdiction);
        if (!JurisdictionTree.IsAbove(statement.Jurisdiction, place, knowledge))
            return statement.Mark is { } mark ? words.Say(new Marked(mark), language) : null;
        Jurisdiction above = knowledge.Jurisdiction(statement.Jurisdiction);
        ListedAs listed = (above.Kind == JurisdictionKind.Region, statement is { Mark: not null, Kind: StatementKind.Target }) switch
        {
            (true, true) => ListedAs.RegionTable,
            (true, false) => ListedAs.RegionPlan,
            _ => ListedAs.Above,
        };
        return words.Say(new Listed(listed, place.Name[language], above.Name[language]), language);
    }

    private static string? DelegatedByOf(Statement statement, KnowledgeBase knowledge, Language language) =>
        statement.IsDelegated
            ? knowledge.Parts.Interface.Say(new LevelsNamed([.. statement.DelegatedBy.Select(place => LevelOf(knowledge.Jurisdiction(place), language))]), language)
            : null;

    /// <summary>As the plans name who assigns: the state, the autonomous region, or a place by its name.</summary>
    private static LevelNamed LevelOf(Jurisdiction place, Language language) => new(
        place.Kind switch
        {
            JurisdictionKind.Country => LevelKind.Country,
            JurisdictionKind.Region => LevelKind.Region,
            _ => LevelKind.Place,
        },
        place.Name[language]);

    private static ImmutableArray<string> Given(IEnumerable<string?> parts) => [.. parts.OfType<string>()];

    private static string Lower<T>(T value)
        where T : struct, Enum
        => value.ToString().ToLowerInvariant();
}
