using Publisher.Knowledge.Absences;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Tests.Sites;

namespace Publisher.Knowledge.Tests.Absences;

public sealed class AbsenceTests
{
    private const string Seed = "seeds/trad.txt";
    private const string Twin = "content/plans/trad/zh-Hans.txt";

    [Fact]
    public void An_absence_that_holds_is_known_with_its_words_and_its_day()
    {
        KnowledgeReading reading = KnowledgeReader.Read(AbsenceSite.Valid.Tree());
        Assert.Empty(reading.Diagnostics);
        ProvedAbsence absence = Assert.Single(reading.Knowledge!.Absences);
        Assert.Equal(("parks", "trad", "test-city"), (absence.Indicator.Value, absence.Plan.Value, absence.Jurisdiction.Value));
        Assert.Equal(["公园", "绿化"], absence.Words.AsEnumerable());
        Assert.Equal(new DateOnly(2025, 12, 1), absence.Confirmed);
    }

    [Theory]
    [InlineData("能耗降低13%。", "綠化,能耗降低13%。", "能耗降低13%。", "绿化,能耗降低13%。", "seeds/trad.txt:2 「到2025年,【綠化】,能耗降低13%」")]
    [InlineData("能耗降低13%。", "能耗降低13%,公\n園。", "能耗降低13%。", "能耗降低13%,公\n园。", "seeds/trad.txt:2 「到2025年,能耗降低13%,【公 園】」")]
    [InlineData("能耗降低13%。", "能耗降低13%。又說公 園。", "能耗降低13%。", "能耗降低13%。又说公 园。", "seeds/trad.txt:2 「又說【公 園】」")]
    public void A_word_is_found_in_either_script_and_across_the_ends_of_lines(string printed, string seed, string read, string twin, string source)
    {
        TinySite site = AbsenceSite.Valid.Change(Seed, printed, seed).Change(Twin, read, twin);
        Diagnostic found = Assert.Single(KnowledgeReader.Read(site.Tree()).Diagnostics, found => found.Code == "OCP0260");
        Assert.Equal(source, found.Source);
        Assert.Equal(new Place(AbsenceSite.Parks, 7, found.Place.Column), found.Place);
    }

    /// <summary>In the seed a mark parts the word, and no line holds it.</summary>
    [Fact]
    public void A_word_is_found_where_a_mark_of_the_seed_parts_it()
    {
        TinySite site = AbsenceSite.Valid
            .Change("content/plans/trad/plan.yaml", "english: partial", "english: partial\nmarks: ['**']")
            .Change(Seed, "能耗降低13%。", "能耗降低13%,公**園。")
            .Change(Twin, "能耗降低13%。", "能耗降低13%,公**园。");
        Assert.Equal("seeds/trad.txt:2 「到2025年,能耗降低13%,【公園】」", Assert.Single(KnowledgeReader.Read(site.Tree()).Diagnostics, found => found.Code == "OCP0260").Source);
    }

    [Fact]
    public void Latin_letters_are_found_in_either_case()
    {
        TinySite site = AbsenceSite.Valid
            .Change(Seed, "能耗降低13%。", "能耗降低13%,另建Park。")
            .Change(Twin, "能耗降低13%。", "能耗降低13%,另建Park。")
            .Change(AbsenceSite.Parks, "name: {zh: 公园数量", "name: {zh: 公园（PARK）数量")
            .Change(AbsenceSite.Parks, "[公园, 绿化]", "[公园, PARK]");
        Assert.Contains(KnowledgeReader.Read(site.Tree()).Diagnostics, found => found.Code == "OCP0260");
    }

    [Fact]
    public void What_no_page_shows_is_looked_through_too()
    {
        TinySite site = AbsenceSite.Valid
            .Change(Seed, "到2025年", "公園\n到2025年")
            .Change(Twin, "到2025年", "公园\n到2025年")
            .Change("content/plans/trad/passages.yaml", "{id: p2, at: 2,", "{drop: contents, at: 2}\n  - {id: p2, at: 3,");
        Assert.Equal("seeds/trad.txt:2 「【公園】」", Assert.Single(KnowledgeReader.Read(site.Tree()).Diagnostics, found => found.Code == "OCP0260").Source);
    }

    [Fact]
    public void What_a_plan_does_say_hides_no_cause_behind_its_words()
    {
        TinySite site = AbsenceSite.Valid.Change(AbsenceSite.Parks, "plan: trad", "plan: tiny");
        Assert.Equal(["OCP0264"], KnowledgeReader.Read(site.Tree()).Diagnostics.Select(found => found.Code));
    }
}
