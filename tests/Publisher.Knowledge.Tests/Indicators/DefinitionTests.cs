using System.Collections.Immutable;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Tests.Indicators;

/// <summary>What an indicator is holds for plans not read yet: the names of plans and places, and what their texts leave unsaid, belong to remarks.</summary>
public sealed class DefinitionTests
{
    private static readonly KnowledgeBase Knowledge = Repository.Knowledge;

    private static readonly ImmutableArray<string> Names =
    [
        .. Knowledge.Jurisdictions.SelectMany(place => Both(place.Name).Concat(place.Printed)),
        .. Knowledge.Plans.SelectMany(plan => Both(plan.Title).Concat(Both(plan.Short))),
    ];

    private static readonly ImmutableArray<string> Silences =
    [
        "没有写明", "未写明", "没有说明", "未说明", "没有注明", "未注明", "没有给出", "未给出", "没有列出", "未列出", "没有印", "未印", "所收规划", "五个规划",
        "does not say", "do not say", "not stated", "not said", "does not print", "do not print", "prints no", "print no", "is not printed", "are not printed",
        "does not name", "gives no", "give no", "the plans", "the plan ", "the five plans",
    ];

    [Fact]
    public void No_definition_and_no_reason_of_a_link_names_a_plan_or_a_place() =>
        Assert.Empty(Hits(Texts(), Names));

    [Fact]
    public void No_definition_and_no_reason_of_a_link_says_what_a_text_leaves_unsaid() =>
        Assert.Empty(Hits(Texts(), Silences));

    [Theory]
    [InlineData("内蒙古的数值是平均水平。")]
    [InlineData("The Hohhot climate plan gives a share.")]
    public void The_names_looked_for_are_those_of_the_content(string definition) =>
        Assert.NotEmpty(Hits([("made-up", definition)], Names));

    [Fact]
    public void No_name_of_an_indicator_is_spelled_as_in_britain_or_names_gas_for_motor_fuel() =>
        Assert.Empty(Hits(Knowledge.Indicators.Select(indicator => (indicator.Id.Value, indicator.Name.En)), ["efuell", "Gas filling", "ise ", "isation", "tonnes", "metre", "kilometre", "colour", "labour", "centre"]));

    [Fact]
    public void An_indicator_in_percent_says_in_its_english_name_that_it_is_a_proportion_or_a_change() =>
        Assert.Empty(Knowledge.Indicators
            .Where(indicator => indicator.Unit == "%" && indicator.Kind == IndicatorKind.Indicator)
            .Where(indicator => !Canonical.ContainsKey(indicator.Id.Value) && !Proportions.Any(word => indicator.Name.En.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Select(indicator => $"{indicator.Id}: {indicator.Name.En}"));

    [Fact]
    public void An_indicator_with_an_agreed_english_name_has_it() =>
        Assert.All(Canonical, pair => Assert.Equal(pair.Value, Knowledge.Indicators.Single(indicator => indicator.Id.Value == pair.Key).Name.En));

    /// <summary>Names that are agreed for the field, though no word in them says that they are proportions: their unit does.</summary>
    private static readonly ImmutableDictionary<string, string> Canonical = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["green-building-compliance"] = "New buildings built to green-building standards",
        ["prefabricated-share"] = "Prefabricated buildings among new buildings",
        ["renewables-in-civil-buildings"] = "Civil buildings using renewable energy",
        ["clean-bus-share"] = "New- and clean-energy buses in the fleet",
        ["manure-utilization"] = "Livestock manure utilization",
        ["straw-utilization"] = "Straw utilization",
        ["household-waste-treatment"] = "Harmless treatment of household waste",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Proportions =
        ["share", "rate", "cut", "growth", "coverage", "cover", "contribution", "concentration", "capability", "reach"];

    private static IEnumerable<(string Where, string Text)> Texts() =>
        Knowledge.Indicators.SelectMany(indicator => Both(indicator.Definition)
            .Concat(indicator.Related.Concat(indicator.Differs).SelectMany(link => Both(link.Why)))
            .Select(text => (indicator.Id.Value, text)));

    private static IEnumerable<string> Hits(IEnumerable<(string Where, string Text)> texts, ImmutableArray<string> words) =>
        from text in texts
        from word in words
        where text.Text.Contains(word, StringComparison.Ordinal)
        select $"{text.Where}: '{word}' in '{text.Text}'";

    private static string[] Both(Bilingual text) => [text.Zh, text.En];
}
