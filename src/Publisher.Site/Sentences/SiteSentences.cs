using Publisher.Knowledge.Sentences;

namespace Publisher.Site.Sentences;

/// <summary>All that the pages, files and scripts say in sentences.</summary>
public static class SiteSentences
{
    public static SentenceCatalog Catalog { get; } = SentenceCatalog.Of(typeof(SiteSentences).Assembly, ScriptTexts);

    /// <summary>The texts that a script of the pages fills in, with the names of what it fills in.</summary>
    private static IEnumerable<ScriptText> ScriptTexts =>
    [
        new("compare.filter.more", "count"),
        new("compare.status", "places", "indicators", "compared", "refused"),
        new("plan.copy-label", "passage"),
        new("projects.shown", "shown", "total"),
        new("search.script.called", "name"),
        new("search.script.near", "query"),
        new("search.script.none", "query"),
        new("search.script.some", "shown", "results"),
        new("search.script.show-all", "results"),
        new("search.script.show-more", "count"),
        .. from thing in (string[])["results", "all-results", "apart", "count.jurisdiction", "count.indicator", "count.statement", "count.passage", "count.project", "count.organization", "count.glossary", "count.note"]
           from number in (string[])["one", "many"]
           select new ScriptText($"search.script.{thing}.{number}", "count"),
    ];
}
