using System.Collections.Immutable;
using System.Text.Json;
using Publisher.Browser.Tests.Browser;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Browser.Tests.Search;

/// <summary>The search as it is shipped, asked from within a page: the module and the records are those of the built site.</summary>
public static class SearchEngine
{
    /// <summary>
    /// Answers each query with the records found, best first, the texts that are marked (or the other name a record was found by), whether one has no mark at all, and what is offered for near. As on
    /// the page, a query that the language of the page can answer is put to that language alone.
    /// </summary>
    private const string Ask = """
        async queries => {
          const { search, zh, en } = document.querySelector('form[data-search]').dataset;
          const { Engine, isForeign, load, pieces, spans } = await import(search);
          const page = document.documentElement.lang === 'en' ? 'en' : 'zh';
          const editions = { zh: await load(zh, 'zh'), en: await load(en, 'en') };
          const own = editions[page], other = editions[page === 'zh' ? 'en' : 'zh'];
          const alone = new Engine({ own }), both = new Engine({ own, other });
          const called = ({ called }) => called === undefined ? [] : [`${/\p{Script=Han}/u.test(called) ? 'zh' : 'en'} ${called}`];
          const marksOf = (hit) => [own, other].flatMap(e =>
            pieces(e.file.records[hit.at].text, spans(hit, e)).filter(p => p.marked).map(p => `${e.language} ${p.text}`)).concat(called(hit));
          const ask = (query) => {
            const found = isForeign(query, page) ? both.find(query) : alone.find(query);
            const further = found.hits.length > 0 ? found : both.find(query);
            return further.hits.length > 0 ? further : found;
          };
          return JSON.stringify(queries.map(query => {
            const { hits, near } = ask(query);
            const marks = hits.map(marksOf);
            const urls = (list) => list.map(hit => hit.record.url);
            return { query, urls: urls(hits), near: urls(near), marks: [...new Set(marks.flat())], unmarked: marks.some(list => list.length === 0) };
          }));
        }
        """;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static async Task<ImmutableArray<Answer>> Find(SiteInBrowser site, Language page, IEnumerable<string> queries)
    {
        await using Visit visit = await site.Visit(Routes.Search.Url(page));
        string answers = await visit.Page.EvaluateAsync<string>(Ask, queries.ToArray());
        return JsonSerializer.Deserialize<ImmutableArray<Answer>>(answers, Web);
    }

    /// <summary><paramref name="Urls"/> of everything found, best first, and <paramref name="Near"/> of what is only near; <paramref name="Marks"/> as `zh 储能`, each once.</summary>
    public sealed record Answer(string Query, ImmutableArray<string> Urls, ImmutableArray<string> Near, ImmutableArray<string> Marks, bool Unmarked)
    {
        /// <summary>`wuhai-climate#p64` for every passage found.</summary>
        public IEnumerable<string> Passages =>
            Urls.Where(url => url.Contains("/plans/", StringComparison.Ordinal)).Select(url => url.Split("/plans/")[1].Replace("/#", "#", StringComparison.Ordinal));
    }
}
