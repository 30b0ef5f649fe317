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

    public static TheoryData<string, string, string, string, string, string> Relations =>
        [.. CuratedFacts.Of("relations").Select(fact => new TheoryDataRow<string, string, string, string, string, string>(fact[0], fact[1], fact[2], fact[3], fact[4], fact[5]))];

    public static TheoryData<string, string> Apart => [.. CuratedFacts.Of("apart").Select(fact => new TheoryDataRow<string, string>(fact[0], fact[1]))];

    [Theory]
    [MemberData(nameof(Relations))]
    public void Two_sentences_stand_to_each_other_as_their_words_say(string own, string ownFigure, string other, string otherFigure, string kind, string reasons)
    {
        AssertPrinted(own, ownFigure);
        AssertPrinted(other, otherFigure);

        Discrepancy found = Assert.Single(Knowledge.Discrepancies, found => found.Relation is { } relation && relation.Own.Contains(new(own)) && relation.Other.Contains(new(other)) && relation.Kind != RelationKind.SetFromAbove);

        Assert.Equal(kind, found.Kind);
        if (reasons != "*")
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
        Assert.Equal(
            CuratedFacts.Of("set-from-above").Select(fact => (fact[0], fact[1])).Order(),
            set.SelectMany(found => found.Relation!.Own.SelectMany(own => found.Relation.Other.Select(other => (own.Value, other.Value)))).Order());
        foreach (Statement own in set.SelectMany(found => found.Relation!.Own).Select(Knowledge.Statement))
            Assert.Matches("下达|考核目标", WhiteSpace().Replace(own.Words!.Zh, ""));
        foreach ((Statement own, Statement other) in set.SelectMany(found => found.Relation!.Own.SelectMany(own => found.Relation.Other.Select(other => (Knowledge.Statement(own), Knowledge.Statement(other))))))
        {
            Assert.Equal(other.Jurisdiction, Knowledge.Jurisdiction(own.Jurisdiction).Parent);
            Assert.NotNull(other.Value);
            Assert.Equal(StatementTime.Of(own).End, StatementTime.Of(other).End);
        }
    }

    [Theory]
    [MemberData(nameof(Apart))]
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

    [GeneratedRegex(@"\s", RegexOptions.None, 60_000)]
    private static partial Regex WhiteSpace();
}
