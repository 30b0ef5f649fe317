using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Tests;
using Publisher.Knowledge.Text;
using Publisher.Site.Charts;
using Publisher.Site.Wording;

namespace Publisher.Site.Tests.Discrepancies;

/// <summary>What the real plans say beside each other. Each pair is named by its sentences with their values, which are looked up in the seeds; how the two stand is written here.</summary>
public sealed partial class RealRelationsTests
{
    private static readonly KnowledgeBase Knowledge = Repository.Knowledge;

    [Theory]
    [InlineData("non-fossil-share.8", "18", "non-fossil-share.1", "18%", "with-caveat", "different definition: one is \"of total energy consumption\", the other not stated")]
    [InlineData("non-fossil-share.9", "18%左右", "non-fossil-share.1", "18%", "with-caveat", "different definition: one is \"of total energy consumption\", the other not stated")]
    [InlineData("non-fossil-share.11", "9", "non-fossil-share.1", "18%", "with-caveat", "different definition: one is \"of primary energy consumption\", the other not stated")]
    [InlineData("non-fossil-share.12", "9%左右", "non-fossil-share.1", "18%", "with-caveat", "different definition: one is \"of primary energy consumption\", the other not stated")]
    [InlineData("non-fossil-share.8", "18", "non-fossil-share.11", "9", "with-caveat", "different definition: one is \"of total energy consumption\", the other \"of primary energy consumption\"")]
    [InlineData("fertilizer-use-growth.2", "继续保持负增长", "fertilizer-use-growth.1", "保持负增长", "with-caveat", null)]
    [InlineData("coal-share.6", "75%左右", "coal-share.4", "75%以下", "same-number", "")]
    [InlineData("star-rated-share.5", "30", "star-rated-share.1", "30%", "same-number", "")]
    [InlineData("condensing-coal-unit-retirement.8", "原则上2023年底前全部退出", "condensing-coal-unit-retirement.4", "原则上2023年底前全部退出", "same-words", "")]
    [InlineData("energy-intensity-cut.5", "12", "energy-intensity-cut.1", "15.5%", "with-caveat", "no base year is given, one plan sets a basic and an incentive target, the other a single one")]
    [InlineData("energy-intensity-cut.6", "13.6", "energy-intensity-cut.1", "15.5%", "with-caveat", "no base year is given, one plan sets a basic and an incentive target, the other a single one")]
    [InlineData("industrial-energy-intensity-cut.6", "18%", "industrial-energy-intensity-cut.1", "20%以上", "with-caveat", "no base year is given")]
    [InlineData("industrial-energy-intensity-cut.7", "20★", "industrial-energy-intensity-cut.1", "20%以上", "same-number", "")]
    [InlineData("commercial-vehicle-co2-cut.4", "3*", "commercial-vehicle-co2-cut.1", "3%", "same", "")]
    [InlineData("renewables-in-civil-buildings.4", "30%", "renewables-in-civil-buildings.3", "30%", "same", "")]
    [InlineData("non-fossil-share.2", "18%", "non-fossil-share.1", "18%", "same", "")]
    [InlineData("residential-retrofit-area.3", "1000万平方米", "residential-retrofit-area.2", "1000万平方米", "with-caveat", null)]
    [InlineData("prefabricated-share.2", "30%左右", "prefabricated-share.1", "30%", "with-caveat", "one is of what is new in that year")]
    [InlineData("new-energy-capacity-share.2", "超过火电装机规模", "new-energy-capacity-share.1", "45%", "not-comparable", "words without a number")]
    [InlineData("nev-share-of-added-buses.2", "85%", "nev-share-of-added-buses.1", "50%", "other-scope", "one is not stated, the other \"(the )?seats of .+\"")]
    [InlineData("nev-share-of-added-buses.3", "60", "nev-share-of-added-buses.2", "85%", "not-comparable", "the higher-level plan prints no date")]
    [InlineData("commercial-vehicle-co2-cut.2", "5%", "commercial-vehicle-co2-cut.1", "3%", "not-comparable", null)]
    [InlineData("public-transport-share.2", "20%", "public-transport-share.1", "20%", "not-comparable", null)]
    [InlineData("green-travel-share.2", "65%", "green-travel-share.1", "65%", "other-scope", null)]
    [InlineData("co2-peaking-year.6", "2030年前", "co2-peaking-year.4", "2025年前", "not-comparable", null)]
    [InlineData("public-transport-share.4", "40%", "public-transport-share.3", "约40.5%", "not-comparable", null)]
    [InlineData("green-building-compliance.6", "55", "green-building-compliance.5", "50.93%", "not-comparable", null)]
    public void Two_sentences_stand_to_each_other_as_their_words_say(string own, string ownFigure, string other, string otherFigure, string kind, string? reasons)
    {
        AssertPrinted(own, ownFigure);
        AssertPrinted(other, otherFigure);

        Discrepancy found = Assert.Single(Knowledge.Discrepancies, found => found.Relation is { } relation && relation.Own.Contains(new(own)) && relation.Other.Contains(new(other)) && relation.Kind != RelationKind.SetFromAbove);

        Assert.Equal(kind, found.Kind);
        if (reasons is not null)
            Assert.Matches($"^{reasons}$", Joined(RelationWording.Reasons(found.Relation!, Knowledge, Language.English)));
    }

    private static string Joined(IEnumerable<string> reasons) => string.Join(", ", reasons);

    [Fact]
    public void Every_relation_but_silence_has_two_ends_and_names_what_differs() => Assert.All(
        Knowledge.Discrepancies.Where(found => found.Relation is not null),
        found =>
        {
            Assert.NotEmpty(found.Relation!.Own);
            Assert.NotEmpty(found.Relation.Other);
            Assert.Empty(found.Relation.Own.Intersect(found.Relation.Other));
            foreach (Language language in new[] { Language.English, Language.Chinese })
            {
                string reasons = Joined(RelationWording.Reasons(found.Relation, Knowledge, language));
                Assert.Equal(found.Kind is "with-caveat" or "other-scope" or "not-comparable", reasons.Length > 0);
                Assert.DoesNotContain("…", reasons, StringComparison.Ordinal);
                Assert.DoesNotContain("{", reasons, StringComparison.Ordinal);
            }
        });

    [Fact]
    public void Set_by_a_higher_level_is_a_target_without_a_number_beside_the_figure_of_a_level_above_for_the_same_year()
    {
        Discrepancy[] set = [.. Knowledge.Discrepancies.Where(found => found.Kind == "set-from-above")];
        Assert.Contains(set, found => found.Relation!.Own.Contains(new("non-fossil-share.5")) && found.Relation.Other.Contains(new("non-fossil-share.1")));
        Assert.Equal(["carbon-intensity-cut", "energy-intensity-cut", "energy-intensity-cut", "industrial-energy-intensity-cut", "non-fossil-share"], set.Select(found => found.Indicator.Value).Order(StringComparer.Ordinal));
        foreach (Statement own in set.SelectMany(found => found.Relation!.Own).Select(Knowledge.Statement))
            Assert.Matches("下达|考核目标", WhiteSpace().Replace(own.Words!.Zh, ""));
        foreach ((Statement own, Statement other) in set.SelectMany(found => found.Relation!.Own.SelectMany(own => found.Relation.Other.Select(other => (Knowledge.Statement(own), Knowledge.Statement(other))))))
        {
            Assert.Equal(other.Jurisdiction, Knowledge.Jurisdiction(own.Jurisdiction).Parent);
            Assert.NotNull(other.Value);
            Assert.Equal(2025 + (own.Jurisdiction.Value == "inner-mongolia" ? 5 : 0), StatementTime.Of(other).End);
        }
    }

    [Theory]
    [InlineData("co2-peaking-year.1", "co2-peaking-year.11")]
    [InlineData("prefabricated-share.4", "prefabricated-share.6")]
    public void What_a_regional_plan_names_for_one_place_stands_beside_no_other(string named, string own)
    {
        Assert.NotEqual(Knowledge.Statement(new(named)).Jurisdiction, Knowledge.Statement(new(own)).Jurisdiction);
        Assert.DoesNotContain(Knowledge.Discrepancies, found => found.Statements.Contains(new(named)) && found.Statements.Contains(new(own)));
    }

    [Fact]
    public void What_two_plans_say_alike_is_told_as_agreement()
    {
        Publisher.Knowledge.Indicators.Indicator indicator = Knowledge.Indicator(new("renewables-in-civil-buildings"));
        ChartSet charts = new ChartPlanner(Knowledge).Of(indicator);

        string english = IndicatorFinding.Of(indicator, charts, Knowledge, Language.English);

        Assert.Contains("30%", english, StringComparison.Ordinal);
        Assert.Contains("Stated alike in ", english, StringComparison.Ordinal);
        Assert.DoesNotContain("differ", english, StringComparison.Ordinal);
        Assert.Contains("所述一致", IndicatorFinding.Of(indicator, charts, Knowledge, Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void No_plan_of_a_city_is_measured_against_a_later_or_undated_plan_of_the_region()
    {
        string[] dated = ["inner-mongolia-climate"];
        foreach (Relation relation in Knowledge.Discrepancies.Select(found => found.Relation).OfType<Relation>().Where(relation => relation.Kind is RelationKind.Higher or RelationKind.Lower && relation.Basis == RelationBasis.Above))
            Assert.All(relation.Other.Select(Knowledge.Statement), other => Assert.True(dated.Contains(other.Plan.Value) || other.Plan == Knowledge.Statement(relation.Own[0]).Plan, other.Id.Value));
    }

    /// <summary>Marked words of the record, which stand in the seed's own lines.</summary>
    private static void AssertPrinted(string id, string figure)
    {
        Statement statement = Knowledge.Statement(new(id));
        Plan plan = Knowledge.Plan(statement.Plan);
        string twin = $"content/plans/{plan.Id}/zh-Hans.txt";
        string[] lines = Repository.Tree.Text(Repository.Tree.Has(twin) ? twin : plan.SeedPath)!.Split('\n');
        string text = WhiteSpace().Replace(string.Concat(lines[(statement.Quote.Lines.First - 1)..statement.Quote.Lines.Last]), "");
        Assert.Contains(figure, text, StringComparison.Ordinal);
        Assert.Contains(figure, WhiteSpace().Replace(statement.Quote.Hans[statement.Quote.MarkStart..statement.Quote.MarkEnd], ""), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\s", RegexOptions.None, 1000)]
    private static partial Regex WhiteSpace();
}
