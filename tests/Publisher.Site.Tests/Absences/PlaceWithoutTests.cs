using Publisher.Knowledge;
using Publisher.Knowledge.Absences;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Absences;
using Publisher.Site.Comparison;

namespace Publisher.Site.Tests.Absences;

public sealed class PlaceWithoutTests
{
    private static readonly Statement Region = Places.Said("x.1", "达到【20%】", 20, Places.Region);
    private static readonly Statement OfHohhot = Places.Said("y.1", "达到【30%】", 30, Places.Hohhot);

    [Fact]
    public void AProvedAbsenceIsToldOfItsPlanWithTheWordsLookedFor()
    {
        KnowledgeBase knowledge = Absent(Places.With(Region), Places.WuhaiPlan, Places.Wuhai);

        PlaceWithout without = Assert.Single(PlaceWithout.Of(knowledge.Indicators[0], knowledge));

        Assert.Equal(Places.Wuhai, without.Place.Id);
        Assert.Equal(
            "Plan wuhai-climate: Not found in this plan. Other documents may set it. Looked for: 海绵、雨洪",
            AbsenceWording.Of(without.Proved.Single(), knowledge, Language.English));
        Assert.Equal(
            "wuhai-climate规划：本规划未见相关表述，其他文件可能另有规定。查找用词：海绵、雨洪",
            AbsenceWording.Of(without.Proved.Single(), knowledge, Language.Chinese));
    }

    [Fact]
    public void ALinkedIndicatorIsNamedEitherWayRoundAndNothingIsClaimed()
    {
        KnowledgeBase plain = Places.With(Region, OfHohhot);
        foreach ((string from, string to) in new[] { ("x", "y"), ("y", "x") })
        {
            KnowledgeBase knowledge = With(plain, [.. plain.Indicators.Select(indicator => indicator.Id.Value == from ? indicator with { Related = [new(new(to), new("相近。", "Alike."))] } : indicator)]);

            PlaceWithout without = Assert.Single(PlaceWithout.Of(knowledge.Indicator(new("x")), knowledge));

            Assert.Equal(Places.Hohhot, without.Place.Id);
            Assert.Empty(without.Proved);
            Assert.Equal(["y"], without.See.Select(indicator => indicator.Id.Value));
        }
    }

    [Fact]
    public void NothingIsSaidWhereNobodyHasLooked() => Assert.Empty(PlaceWithout.Of(Places.With(Region).Indicators[0], Places.With(Region)));

    [Fact]
    public void ACellSaysWhatIsProvedOrWhereToLookOrNothing()
    {
        KnowledgeBase plain = Places.With(Region, OfHohhot);
        Indicator linked = plain.Indicator(new("x")) with { Differs = [new(new("y"), new("不同。", "Different."))] };
        KnowledgeBase knowledge = Absent(With(plain, [linked, plain.Indicator(new("y"))]), Places.WuhaiPlan, Places.Wuhai);

        Assert.Equal((AbsenceKind.NotFound, "Plan wuhai-climate: Not found in this plan. Other documents may set it. Looked for: 海绵、雨洪"), Cell(knowledge, Places.Wuhai));
        Assert.Equal((AbsenceKind.SeeLinked, "See: Cut in energy use"), Cell(knowledge, Places.Hohhot));
        Assert.Equal((AbsenceKind.Nothing, ""), Cell(plain, Places.Wuhai));
    }

    [Fact]
    public void APairIsOpenUntilAStatementAnAbsenceOrALinkedIndicatorClosesIt()
    {
        KnowledgeBase open = Places.With(Region, OfHohhot);
        Assert.Equal(["hohhot-climate: x", "wuhai-climate: x"], Open(open));
        Assert.Equal(["hohhot-climate: x", "wuhai-climate: "], Open(Absent(open, Places.WuhaiPlan, Places.Wuhai)));
        Assert.Equal(["hohhot-climate: x", "wuhai-climate: "], Open(Places.With(Region, Places.Said("x.2", "达到【18%】", 18))));
        Assert.Equal(["hohhot-climate: ", "wuhai-climate: x"], Open(With(open, [open.Indicator(new("x")), open.Indicator(new("y")) with { Related = [new(new("x"), new("相近。", "Alike."))] }])));
    }

    private static IEnumerable<string> Open(KnowledgeBase knowledge) => UnjudgedPairs.Of(knowledge).Select(plan => $"{plan.Plan}: {string.Join(' ', plan.Indicators)}");

    private static (AbsenceKind? Kind, string Text) Cell(KnowledgeBase knowledge, JurisdictionId place)
    {
        ComparisonCell cell = Places.Compared(knowledge).Of(new("x")).Cell(knowledge.Jurisdiction(place));
        return (cell.Absence?.Kind, CellWording.Plain(cell, knowledge, Language.English));
    }

    private static KnowledgeBase Absent(KnowledgeBase knowledge, PlanId plan, JurisdictionId place) => With(
        knowledge,
        [knowledge.Indicators[0] with { Absences = [new(knowledge.Indicators[0].Id, plan, place, ["海绵", "雨洪"], new(2026, 11, 29))] }, .. knowledge.Indicators.Skip(1)]);

    private static KnowledgeBase With(KnowledgeBase knowledge, System.Collections.Immutable.ImmutableArray<Indicator> indicators) => new(knowledge.Parts with { Indicators = indicators });
}
