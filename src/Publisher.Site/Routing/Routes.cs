using System.Globalization;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Routing;

/// <summary>Every URL of the site is made here. All are site-relative; fragments are ids that never change.</summary>
public static class Routes
{
    public static Route Plans { get; } = new("plans/");

    public static Route Indicators { get; } = new("indicators/");

    public static Route Jurisdictions { get; } = new("jurisdictions/");

    public static Route Compare { get; } = new("compare/");

    public static Route Columns { get; } = new("columns/");

    public static Route Projects { get; } = new("projects/");

    public static Route Organizations { get; } = new("organizations/");

    public static Route Glossary { get; } = new("glossary/");

    public static Route Discrepancies { get; } = new("discrepancies/");

    public static Route Notes { get; } = new("notes/");

    public static Route Documents { get; } = new("documents/");

    public static Route Search { get; } = new("search/");

    public static Route Data { get; } = new("data/");

    public static Route About { get; } = new("about/");

    /// <summary>What stood at an address that was published and is no more.</summary>
    public static Route Removed { get; } = new("removed/");

    public static Route NotFound { get; } = new("404.html");

    public static Route Plan(PlanId id) => new($"plans/{id}/");

    /// <summary>`indicators/sectors/energy/`, where the index is too long for one page.</summary>
    public static Route IndicatorsOf(SectorId id) => new($"indicators/sectors/{id}/");

    public static Route Indicator(IndicatorId id) => new($"indicators/{id}/");

    public static Route Jurisdiction(JurisdictionId id) => new($"jurisdictions/{id}/");

    /// <summary>`jurisdictions/hohhot/sectors/energy/`, where the place has more to say than one page holds.</summary>
    public static Route JurisdictionSector(JurisdictionId id, SectorId sector) => new($"jurisdictions/{id}/sectors/{sector}/");

    /// <summary>The lines of a plan's source text: `sources/wuhai-climate/`.</summary>
    public static Route Source(PlanId id) => new($"sources/{id}/");

    public static Route Column(PlanColumn column) => new($"columns/{column.Id}/");

    public static Route Project(ProjectId id) => new($"projects/{id}/");

    public static Route Organization(OrganizationId id) => new($"organizations/{id}/");

    /// <summary>`compare/sectors/energy/`.</summary>
    public static Route CompareSector(SectorId id) => new($"compare/sectors/{id}/");

    /// <summary>`compare/hohhot-with-inner-mongolia/`.</summary>
    public static Route ComparePair(JurisdictionId one, JurisdictionId two) => new($"compare/{one}-with-{two}/");

    /// <summary>`/en/indicators/forest-cover/`.</summary>
    public static string Url(this Route route, Language language) => $"/{language.Prefix()}/{route.Path}";

    /// <summary>What hreflang `x-default` names: `/` chooses by language for home; elsewhere it is the English page.</summary>
    public static string DefaultUrl(this Route route) => route == Route.Home ? "/" : route.Url(Language.English);

    /// <summary>`/en/plans/wuhai-climate/#p64`.</summary>
    public static string PassageUrl(PlanId plan, PassageId passage, Language language) => $"{Plan(plan).Url(language)}#{passage}";

    /// <summary>The source text of a plan, byte for byte: `/sources/wuhai-climate.txt`.</summary>
    public static string SourceFile(PlanId plan) => $"/sources/{plan}.txt";

    /// <summary>`/en/sources/wuhai-climate/#l70`.</summary>
    public static string LineUrl(PlanId plan, int line, Language language) => $"{Source(plan).Url(language)}#{LineAnchor(line)}";

    public static string LineAnchor(int line) => $"l{line.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>`/en/glossary/#carbon-peaking`.</summary>
    public static string TermUrl(TermId term, Language language) => $"{Glossary.Url(language)}#{term}";

    /// <summary>`/en/indicators/forest-cover/#s-forest-cover.1`.</summary>
    public static string StatementUrl(Statement statement, Language language) =>
        $"{Indicator(statement.Indicator).Url(language)}#{StatementAnchor(statement.Id)}";

    public static string StatementAnchor(StatementId id) => $"s-{id}";
}
