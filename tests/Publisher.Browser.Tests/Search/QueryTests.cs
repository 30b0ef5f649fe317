using System.Collections.Immutable;
using Publisher.Browser.Tests.Browser;
using Publisher.Browser.Tests.Site;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Browser.Tests.Search;

/// <summary>What people type, and what they must be offered first: queries.tsv.</summary>
public sealed class QueryTests(SiteInBrowser site)
{
    private const string Nothing = "nothing";

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task A_query_is_answered_first_by_what_it_is_about(string code)
    {
        Language page = (Language)code;
        (string Query, string First)[] expected = [.. Expected(page)];
        Assert.True(expected.Length > 30);
        ImmutableArray<SearchEngine.Answer> answers = await SearchEngine.Find(site, page, expected.Select(line => line.Query));
        IEnumerable<string> wrong =
            from pair in expected.Zip(answers)
            let first = pair.Second.Urls.IsEmpty ? Nothing : pair.Second.Urls[0][$"/{page.Prefix()}".Length..]
            where first != pair.First.First
            select $"「{pair.First.Query}」 is answered by {first}, not {pair.First.First}";
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task A_term_of_one_language_finds_every_passage_that_has_it_in_the_other(string code)
    {
        Language page = (Language)code;
        PublishedPlans plans = PublishedPlans.Read(site.Built);
        PublishedTerm[] terms = [.. PublishedTerm.Read(site.Built).Where(term => term.Except.IsEmpty)];
        ImmutableArray<SearchEngine.Answer> answers = await SearchEngine.Find(site, page, terms.Select(term => page == Language.Chinese ? term.English : term.Chinese));
        IEnumerable<string> missed =
            from pair in terms.Zip(answers)
            let plain = PlainText.Of(pair.First.Chinese)
            let there = plans.Passages.Where(passage => passage.Plain.Any(text => text.Contains(plain, StringComparison.Ordinal))).Select(passage => passage.Id)
            from passage in there.Except(pair.Second.Passages)
            select $"「{pair.Second.Query}」 does not find {passage}, which has 「{pair.First.Chinese}」";
        Assert.Empty(missed);
    }

    [Fact]
    public async Task Quoted_English_words_are_found_just_where_they_stand()
    {
        PublishedPlans plans = PublishedPlans.Read(site.Built);
        string[] phrases = [.. Phrases(plans, 300, new Random(5))];
        ImmutableArray<SearchEngine.Answer> answers = await SearchEngine.Find(site, Language.English, phrases.Select(phrase => $"\"{phrase}\""));
        List<string> wrong = [];
        foreach ((string phrase, SearchEngine.Answer answer) in phrases.Zip(answers))
        {
            IEnumerable<string> there = plans.Passages.Where(passage => passage.English.Any(text => Spoken(text).Contains(Spoken(phrase), StringComparison.Ordinal))).Select(passage => passage.Id);
            wrong.AddRange(there.Except(answer.Passages).Select(passage => $"\"{phrase}\" is not found in {passage}"));
            wrong.AddRange(answer.Passages.Except(there).Select(passage => $"\"{phrase}\" is found in {passage}"));
        }

        Assert.Empty(wrong);
    }

    private static IEnumerable<(string Query, string First)> Expected(Language page) =>
        from line in File.ReadLines(Path.Combine(Repository.Root, "tests", "Publisher.Browser.Tests", "Search", "queries.tsv"))
        where line.Length > 0 && line[0] != '#'
        let parts = line.Split('\t')
        where parts[0] == page.Prefix()
        select (parts[1], parts[2]);

    /// <summary>Two or three words that stand beside each other in a translation.</summary>
    private static IEnumerable<string> Phrases(PublishedPlans plans, int count, Random random)
    {
        string[][] texts = [.. plans.Passages.SelectMany(passage => passage.English).Select(text => text.Split(' ')).Where(words => words.Length > 3)];
        for (int made = 0; made < count;)
        {
            string[] text = texts[random.Next(texts.Length)];
            int length = random.Next(2, 4);
            int at = random.Next(text.Length - length + 1);
            string[] words = text[at..(at + length)];
            if (!words.All(word => word.All(char.IsAsciiLetter)))
                continue;
            made++;
            yield return string.Join(' ', words);
        }
    }

    /// <summary>A hyphen and a space sound the same.</summary>
    private static string Spoken(string text) => text.ToLowerInvariant().Replace('-', ' ').Replace("₂", "2", StringComparison.Ordinal);
}
