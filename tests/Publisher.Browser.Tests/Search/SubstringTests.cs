using System.Collections.Immutable;
using Publisher.Browser.Tests.Browser;
using Publisher.Knowledge.Text;

namespace Publisher.Browser.Tests.Search;

/// <summary>Whatever stands in a plan is found, in every passage where it stands and in no other, and marked as it stands.</summary>
public sealed class SubstringTests(SiteInBrowser site)
{
    private readonly PublishedPlans plans = PublishedPlans.Read(site.Built);

    [Fact]
    public Task Any_piece_of_a_plan_is_found_as_it_is_printed() =>
        AllFound(Language.Chinese, Draw.Of(plans, 1000, seed: 20261121), draw => draw.Printed);

    /// <summary>A piece without Chinese is looked for in the English texts there.</summary>
    [Fact]
    public Task Any_Chinese_piece_is_found_on_an_English_page() =>
        AllFound(Language.English, [.. Draw.Of(plans, 300, seed: 7).Where(draw => draw.Hans.Any(IsChinese))], draw => draw.Printed);

    [Fact]
    public Task Any_piece_of_the_Traditional_plan_is_found_in_Simplified() =>
        AllFound(Language.Chinese, [.. Draw.Of(plans, 1000, seed: 11).Where(draw => draw.Printed != draw.Hans)], draw => draw.Hans);

    [Fact]
    public Task Any_piece_of_a_Simplified_plan_is_found_in_Traditional()
    {
        Dictionary<char, char> traditional = Scripts().GroupBy(pair => pair.Hans, pair => pair.Printed).ToDictionary(pairs => pairs.Key, pairs => pairs.First());
        Draw[] draws = [.. Draw.Of(plans, 500, seed: 13).Where(draw => draw.Hans.Any(traditional.ContainsKey))];
        return AllFound(Language.Chinese, draws, draw => Written(draw.Hans, traditional));
    }

    private async Task AllFound(Language page, IReadOnlyList<Draw> draws, Func<Draw, string> query)
    {
        Assert.True(draws.Count > 100, $"only {draws.Count} pieces");
        ImmutableArray<SearchEngine.Answer> answers = await SearchEngine.Find(site, page, draws.Select(query));
        // A note may quote the Traditional source.
        Dictionary<char, char> simplified = Scripts().GroupBy(pair => pair.Printed, pair => pair.Hans).ToDictionary(pairs => pairs.Key, pairs => pairs.First());
        List<string> wrong = [];
        foreach ((Draw draw, SearchEngine.Answer answer) in draws.Zip(answers))
        {
            ImmutableHashSet<string> found = [.. answer.Passages];
            IEnumerable<string> marks = answer.Marks.Where(mark => mark.StartsWith("zh ", StringComparison.Ordinal)).Select(mark => mark[3..]);
            string plain = PlainText.Of(Written(draw.Hans, simplified));
            wrong.AddRange(draw.Passages.Except(found).Select(missing => $"「{answer.Query}」 is not found in {missing}"));
            wrong.AddRange(found.Except(draw.Passages).Select(surplus => $"「{answer.Query}」 is found in {surplus}, where it does not stand"));
            wrong.AddRange(marks.Where(mark => PlainText.Of(Written(mark, simplified)) != plain).Select(mark => $"「{answer.Query}」 is marked as 「{mark}」"));
            if (answer.Unmarked)
                wrong.Add($"「{answer.Query}」 is not marked in all it is found in");
        }

        Assert.True(wrong.Count == 0, $"{draws.Count} queries, {wrong.Count} wrong:\n{string.Join('\n', wrong.Take(30))}");
    }

    /// <summary>Which character of the Traditional source is which of its Simplified twin.</summary>
    private IEnumerable<(char Printed, char Hans)> Scripts() =>
        plans.Lines.SelectMany(line => line.Printed.Zip(line.Hans)).Where(pair => pair.First != pair.Second).Distinct();

    private static string Written(string text, Dictionary<char, char> characters) =>
        string.Concat(text.Select(character => characters.GetValueOrDefault(character, character)));

    private static bool IsChinese(char character) => character is >= '一' and <= '鿿';
}
