using System.Text.RegularExpressions;
using Publisher.Knowledge.Documents;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Tests.Documents;

/// <summary>Every title between 《》 and every document number of the source texts is a citation. What is none is listed here with its reason.</summary>
public sealed partial class CitedTitlesTests
{
    private static readonly KnowledgeBase Knowledge = Repository.Knowledge;

    /// <summary>A plan prints its own title or number: in its notice, its headline, or where it says what it is.</summary>
    private static readonly (string Plan, string Passage)[] OwnTitle =
    [
        ("hohhot-climate", "p5"),
        ("inner-mongolia-climate", "p1"),
        ("inner-mongolia-climate", "p3"),
        ("inner-mongolia-peaking", "p1"),
        ("inner-mongolia-peaking", "p2"),
        ("wuhai-climate", "p1"),
    ];

    [Fact]
    public void Every_printed_title_and_number_is_cited_as_often_as_it_is_printed()
    {
        List<string> missing = [];
        int titles = 0;
        foreach (Plan plan in Knowledge.Plans)
        {
            foreach (Passage passage in plan.Passages)
            {
                foreach (Match printed in Title().Matches(passage.Hans).Concat(Number().Matches(passage.Hans)))
                {
                    titles++;
                    if (!OwnTitle.Contains((plan.Id.Value, passage.Id.Value)) && !Citations(plan, passage).Any(citation => Covers(citation, printed, passage.Hans)))
                        missing.Add($"{plan.Id} {passage.Id} {printed.Value}");
                }
            }
        }

        Assert.Equal(PrintedInSeeds(), titles);
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    [Fact]
    public void A_title_left_out_as_a_plans_own_is_its_own()
    {
        foreach ((string planId, string passageId) in OwnTitle)
        {
            Plan plan = Knowledge.Plan(new(planId));
            string text = Knowledge.Passage(plan.Id, new(passageId)).Hans;
            Assert.All(Title().Matches(text), title => Assert.Equal(plan.Title.Zh, title.Value[1..^1]));
            Assert.All(Number().Matches(text), number => Assert.Equal(plan.DocumentNumber, number.Value));
        }
    }

    /// <summary>How many titles and numbers the source texts open, whatever the passages make of them.</summary>
    private static int PrintedInSeeds() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds"), "*.txt").Select(File.ReadAllText).Sum(seed => seed.Count(character => character == '《') + Year().Count(seed));

    private static IEnumerable<DocumentCitation> Citations(Plan plan, Passage passage) =>
        Knowledge.Documents.SelectMany(document => document.Citations).Where(citation => citation.Plan == plan.Id && citation.Passage == passage.Id);

    /// <summary>The marked words of the citation are the title, or its quote ends with the number printed behind the title.</summary>
    private static bool Covers(DocumentCitation citation, Match printed, string text)
    {
        int start = citation.Quote.Start + citation.Quote.MarkStart;
        int end = citation.Quote.Start + citation.Quote.MarkEnd;
        return text[printed.Index] == '《'
            ? start == printed.Index + 1 && end == printed.Index + printed.Length - 1
            : citation.Quote.Start <= printed.Index && printed.Index + printed.Length <= citation.Quote.Start + citation.Quote.Hans.Length && start < printed.Index;
    }

    [GeneratedRegex("〔20[0-9]{2}〕", RegexOptions.None, 60_000)]
    private static partial Regex Year();

    [GeneratedRegex("《[^》]+》", RegexOptions.None, 60_000)]
    private static partial Regex Title();

    [GeneratedRegex("[\u4e00-\u9fff]+〔[0-9]{4}〕[0-9]+号", RegexOptions.None, 60_000)]
    private static partial Regex Number();
}
