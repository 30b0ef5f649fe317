using System.Text.RegularExpressions;
using Publisher.Knowledge;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Tests;
using Publisher.Knowledge.Text;
using Publisher.Site.Wording;

namespace Publisher.Site.Tests.Wording;

/// <summary>Deadlines as the sources print them, held against the lines of the seeds and not against what the build read in them.</summary>
public sealed partial class TimeWordingTests
{
    private static readonly KnowledgeBase Knowledge = Repository.Knowledge;

    [Fact]
    public void Every_figure_due_by_a_year_that_its_sentence_prints_says_by()
    {
        int due = 0;
        foreach (Statement statement in Knowledge.Statements.Where(statement => statement is { Year: not null, Quote.Cell: null } && statement.Kind.Family() != KindFamily.Observed))
        {
            string[] forms = [.. DeadlinePattern().Matches(Sentence(statement)).Where(match => match.Groups["year"].Value == $"{statement.Year}").Select(match => match.Value).Distinct()];
            if (forms is not [{ } form] || !form.StartsWith('到'))
                continue;
            string english = form.EndsWith('底') ? $"by the end of {statement.Year}" : $"by {statement.Year}";
            string chinese = form.EndsWith('底') ? $"{statement.Year}年底前" : $"到{statement.Year}年";
            Assert.True(TimeWording.Of(statement, Knowledge, Language.English) == english, $"{statement.Id}: {TimeWording.Of(statement, Knowledge, Language.English)}");
            Assert.Equal(chinese, TimeWording.Of(statement, Knowledge, Language.Chinese));
            due++;
        }

        Assert.InRange(due, 120, 400);
    }

    [Theory]
    [InlineData("forest-cover.3", "到 2025 年,森林覆盖率达到23.5%", "by 2025", "到2025年")]
    [InlineData("coal-share.6", "到2025年，全市煤炭消费比重降至75%左右", "by 2025", "到2025年")]
    [InlineData("commercial-vehicle-co2-cut.3", "到2030年", "by 2030", "到2030年")]
    [InlineData("condensing-coal-unit-retirement.4", "原则上2023年底前全部退出", "by the end of 2023", "2023年底前")]
    [InlineData("condensing-coal-unit-retirement.5", "原则上2023年底前全部退出", "by the end of 2023", "2023年底前")]
    [InlineData("co2-peaking-year.8", "力争2030年前达到峰值", "before 2030", "2030年前")]
    [InlineData("ccus-demonstrations.1", "“十四五”末", "end of 2025", "2025年底")]
    [InlineData("forest-cover.11", "2025年目标值", "2025", "2025年")]
    [InlineData("prefabricated-share.6", "到 2025 年", "by 2025", "到2025年")]
    [InlineData("green-mines.3", "到 2020 年", "2020", "2020年")]
    public void A_deadline_is_worded_as_printed(string id, string printed, string english, string chinese)
    {
        Statement statement = Knowledge.Statement(new(id));
        Assert.Contains(printed.Replace(" ", "", StringComparison.Ordinal), Lines(statement, Simplified(statement)), StringComparison.Ordinal);
        Assert.Equal(english, TimeWording.Of(statement, Knowledge, Language.English));
        Assert.Equal(chinese, TimeWording.Of(statement, Knowledge, Language.Chinese));
    }

    /// <summary>Up to the end of the quote, from the end of the sentence before it.</summary>
    private static string Sentence(Statement statement)
    {
        string text = Lines(statement, Seed(statement));
        string quote = WhiteSpace().Replace(statement.Quote.Source, "");
        int end = text.IndexOf(quote, StringComparison.Ordinal) + quote.Length;
        return end < quote.Length ? "" : text[(text.LastIndexOfAny(['。', '；'], end - 2) + 1)..end];
    }

    /// <summary>All lines of the passage without white space.</summary>
    private static string Lines(Statement statement, string path)
    {
        LineSpan lines = Knowledge.Plan(statement.Plan).Passages.First(passage => passage.Id == statement.Passage).Lines;
        return WhiteSpace().Replace(string.Concat(Repository.Tree.Text(path)!.Split('\n')[(lines.First - 1)..lines.Last]), "");
    }

    private static string Seed(Statement statement) => Knowledge.Plan(statement.Plan).SeedPath;

    /// <summary>The seed, or its Simplified twin where it is Traditional.</summary>
    private static string Simplified(Statement statement)
    {
        string twin = $"content/plans/{statement.Plan}/zh-Hans.txt";
        return Repository.Tree.Has(twin) ? twin : Seed(statement);
    }

    [GeneratedRegex("[到至]?(?<year>20[0-9]{2})年(底前|前|底|末)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DeadlinePattern();

    [GeneratedRegex(@"\s", RegexOptions.None, 60_000)]
    private static partial Regex WhiteSpace();
}
