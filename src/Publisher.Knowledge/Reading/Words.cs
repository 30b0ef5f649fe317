using System.Collections.Frozen;
using Publisher.Knowledge.Documents;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Reading;

/// <summary>The closed lists of words that content and data files use for the values of enums.</summary>
public static class Words
{
    public static FrozenDictionary<string, StatementKind> StatementKinds { get; } = Of<StatementKind>();

    public static FrozenDictionary<string, Measure> Measures { get; } = Of<Measure>();

    public static FrozenDictionary<string, Binding> Bindings { get; } = Of<Binding>();

    public static FrozenDictionary<string, Force> Forces { get; } = Of<Force>();

    public static FrozenDictionary<string, Direction> Directions { get; } = Of<Direction>();

    public static FrozenDictionary<string, Side> Sides { get; } = Of<Side>();

    public static FrozenDictionary<string, Due> DueWords { get; } = Of<Due>();

    public static FrozenDictionary<string, Tier> Tiers { get; } = Of<Tier>();

    public static FrozenDictionary<string, IndicatorKind> IndicatorKinds { get; } = Of<IndicatorKind>();

    public static FrozenDictionary<string, Aim> Aims { get; } = Of<Aim>();

    public static FrozenDictionary<string, JurisdictionKind> JurisdictionKinds { get; } = Of<JurisdictionKind>();

    public static FrozenDictionary<string, OrganizationKind> OrganizationKinds { get; } = Of<OrganizationKind>();

    public static FrozenDictionary<string, PassageKind> PassageKinds { get; } = Of<PassageKind>();

    public static FrozenDictionary<string, PartKind> PartKinds { get; } = Of<PartKind>();

    public static FrozenDictionary<string, DropReason> DropReasons { get; } = Of<DropReason>();

    public static FrozenDictionary<string, TranslationStatus> TranslationStatuses { get; } = Of<TranslationStatus>();

    public static FrozenDictionary<string, DocumentKind> DocumentKinds { get; } = Of<DocumentKind>();

    public static FrozenDictionary<string, ProjectKind> ProjectKinds { get; } = Of<ProjectKind>();

    public static FrozenDictionary<string, QuantityRole> QuantityRoles { get; } = Of<QuantityRole>();

    public static FrozenDictionary<string, Per> Rates { get; } = Of<Per>();

    public static FrozenDictionary<string, ProjectState> ProjectStates { get; } = Of<ProjectState>();

    public static FrozenDictionary<string, FundingKind> FundingKinds { get; } = Of<FundingKind>();

    public static FrozenDictionary<string, Comparator> Comparators { get; } = new Dictionary<string, Comparator>(StringComparer.Ordinal)
    {
        ["="] = Comparator.Equal,
        [">="] = Comparator.AtLeast,
        ["<="] = Comparator.AtMost,
        [">"] = Comparator.MoreThan,
        ["<"] = Comparator.LessThan,
        ["~"] = Comparator.Around,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenDictionary<string, Script> Scripts { get; } = new Dictionary<string, Script>(StringComparer.Ordinal)
    {
        ["zh-Hans"] = Script.Simplified,
        ["zh-Hant"] = Script.Traditional,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The word of a value: `FunctionalZone` is `functional-zone`.</summary>
    public static string Word<T>(this T value)
        where T : struct, Enum =>
        value is Comparator comparator
            ? Comparators.First(pair => pair.Value == comparator).Key
            : string.Concat(value.ToString().Select((letter, index) => char.IsUpper(letter) ? (index > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    private static FrozenDictionary<string, T> Of<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToFrozenDictionary(value => value.Word(), StringComparer.Ordinal);
}
