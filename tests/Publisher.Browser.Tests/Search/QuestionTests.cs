using System.Collections.Immutable;
using Publisher.Browser.Tests.Browser;
using Publisher.Browser.Tests.Site;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Browser.Tests.Search;

/// <summary>What people ask, and what must be among the first three things they are shown: questions.tsv, written before the search was taught to answer.</summary>
public sealed class QuestionTests(SiteInBrowser site)
{
    private const int Shown = 3;
    private const string Nothing = "nothing";
    private const string Near = "near:";

    [Theory]
    [InlineData("zh", 142)]
    [InlineData("en", 134)]
    public async Task A_question_is_answered_among_the_first_three(string code, int count)
    {
        Language page = (Language)code;
        Question[] questions = [.. Questions(page)];
        Assert.Equal(count, questions.Length);
        ImmutableArray<SearchEngine.Answer> answers = await SearchEngine.Find(site, page, questions.Select(question => question.Asked));
        string[] wrong = [.. questions.Zip(answers).Where(pair => !IsRight(pair.First, pair.Second, page)).Select(pair => Told(pair.First, pair.Second, page))];
        Assert.True(wrong.Length == 0, $"{count - wrong.Length} of {count} questions are answered; not these:\n{string.Join('\n', wrong)}");
    }

    private static IEnumerable<Question> Questions(Language page) =>
        from line in File.ReadLines(Path.Combine(Repository.Root, "tests", "Publisher.Browser.Tests", "Search", "questions.tsv"))
        where line.Length > 0 && line[0] != '#'
        let parts = line.Split('\t')
        where parts[0] == page.Prefix()
        select new Question(parts[1], [.. parts[2..]]);

    /// <summary>What is only near is shown first and said to be near; where the plans have nothing on a thing, nothing may be said to be found.</summary>
    private static bool IsRight(Question question, SearchEngine.Answer answer, Language page)
    {
        if (question.Wanted[0] == Nothing)
            return answer.Urls.IsEmpty && answer.Near.IsEmpty;
        if (question.Wanted[0].StartsWith(Near, StringComparison.Ordinal))
            return answer.Urls.IsEmpty && Paths(answer.Near, page).Any(path => question.Wanted.Contains(Near + path, StringComparer.Ordinal));
        return Paths([.. answer.Near, .. answer.Urls], page).Any(path => question.Wanted.Contains(path, StringComparer.Ordinal));
    }

    private static string Told(Question question, SearchEngine.Answer answer, Language page) =>
        $"「{question.Asked}」 wants {string.Join(" or ", question.Wanted)}; found {answer.Urls.Length}: {string.Join("  ", Paths(answer.Urls, page))}; near: {string.Join("  ", Paths(answer.Near, page))}";

    private static IEnumerable<string> Paths(ImmutableArray<string> urls, Language page) => urls.Take(Shown).Select(url => url[$"/{page.Prefix()}".Length..]);

    private sealed record Question(string Asked, ImmutableArray<string> Wanted);
}
