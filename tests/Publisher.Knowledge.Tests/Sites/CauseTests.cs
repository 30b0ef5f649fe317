using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Tests.Sites;

/// <summary>One slip is told once: what only follows from it stays unsaid until it is mended.</summary>
public sealed class CauseTests
{
    [Theory]
    [InlineData("content/plans/tiny/plan.yaml", "jurisdiction: ", "jurisdicton: ", "OCP0003 OCP0004")]
    [InlineData("content/plans/tiny/plan.yaml", "script: zh-Hans", "script: zh-hans", "OCP0005")]
    [InlineData("content/units.yaml", "{unit: '%',", "{uint: '%',", "OCP0003 OCP0004")]
    [InlineData("content/jurisdictions.yaml", "{id: test-city,", "{id: Test City,", "OCP0008")]
    [InlineData("content/sectors.yaml", "sectors:", "sector:", "OCP0003 OCP0004")]
    [InlineData("content/plans/tiny/passages.yaml", "kind: heading, level: 2", "kind: heading, level: 99", "OCP0005")]
    [InlineData("content/indicators/forest-cover.yaml", "aim: up", "aim: [", "OCP0001")]
    [InlineData("content/indicators/forest-cover.yaml", "en: Forest cover", "en: 森林覆盖率", "OCP0016")]
    [InlineData("seeds/tiny.txt", "森林", "森木", "")]
    public void A_slip_is_told_without_what_follows_from_it(string path, string from, string to, string codes)
    {
        TinySite site = TinySite.Valid.Change(path, from, to);
        if (path.StartsWith("seeds/", StringComparison.Ordinal))
            (site, codes) = (site.Change("content/plans/tiny/plan.yaml", "{sha:seeds/tiny.txt}", new string('0', 64)), "OCP0102");
        Assert.Equal(codes.Split(' '), Errors(site).Select(error => error.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("content/plans/tiny/en.yaml", "content/plans/tiny/en.yml")]
    [InlineData("content/plans/tiny/projects.yaml", "content/plans/tiny/project.yaml")]
    [InlineData("content/indicators/green-area.yaml", "content/indicators/green-area.yml")]
    public void Of_a_misnamed_file_only_its_name_is_told(string from, string to) =>
        Assert.Equal(["OCP0010"], Errors(TinySite.Valid.Without(from).With(to, TinySite.Valid.Files[from])).Select(error => error.Code).Distinct());

    [Fact]
    public void A_statement_that_fails_its_proof_is_not_called_missing_where_it_is_named()
    {
        TinySite site = TinySite.Valid.Change("content/indicators/green-area.yaml", "value: ", "value: 9");
        Assert.Contains(Errors(site), error => error.Code.StartsWith("OCP02", StringComparison.Ordinal));
        Assert.DoesNotContain(Errors(site), error => error.Code == "OCP0006");
    }

    [Fact]
    public void What_leads_nowhere_for_no_other_reason_is_told() =>
        Assert.Equal(["OCP0006"], Errors(TinySite.Valid.Change("content/indicators/forest-cover.yaml", "{indicator: green-area,", "{indicator: green-aera,")).Select(error => error.Code));

    [Fact]
    public void A_file_that_is_not_read_comes_first()
    {
        TinySite site = TinySite.Valid.Change("content/indicators/forest-cover.yaml", "en: Forest cover", "en: 森林覆盖率").With("content/zzz.yaml", "");
        Assert.Equal("content/zzz.yaml", Errors(site)[0].Place.File);
    }

    [Fact]
    public void The_same_thing_is_told_once()
    {
        TinySite site = TinySite.Valid.Change("content/indicators/forest-cover.yaml", "value: 23.5", "value: 23,5");
        Diagnostic error = Assert.Single(Errors(site), one => one.Code == "OCP0005");
        Assert.Equal("'value' must be a number with a point, without its unit and without a comma, not '23,5'", error.Message);
    }

    [Theory]
    [InlineData("content/indicators/forest-cover.yaml", "sector: ecosystems", "sector: ecosystem", "did you mean 'ecosystems'?")]
    [InlineData("content/indicators/forest-cover.yaml", "{indicator: green-area,", "{indicator: green-aera,", "did you mean 'green-area'?")]
    [InlineData("content/indicators/forest-cover.yaml", "measure: share", "measure: shrae", "did you mean 'share'?")]
    [InlineData("content/indicators/forest-cover.yaml", "measure: share", "measur: share", "did you mean 'measure'?")]
    public void A_slip_is_told_what_it_was_probably_meant_to_be(string path, string from, string to, string cure) =>
        Assert.Contains(Errors(TinySite.Valid.Change(path, from, to)), error => error.Cure.StartsWith(cure, StringComparison.Ordinal));

    private static Diagnostic[] Errors(TinySite site) =>
        [.. KnowledgeReader.Read(site.Tree(), TinySentences.Catalog).Diagnostics.Where(found => found.Severity == Severity.Error)];
}
