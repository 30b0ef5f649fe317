using System.Collections.Immutable;
using Publisher.Knowledge.Adoption;
using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Tests.Adoption;

public sealed class BoxTests
{
    private const string Path = "seeds/yunwu.txt";

    private const string Before = """
        云雾市“十四五”气候适应规划

        一、任务

        1.优化结构。全市能源结构和产业结构持续优化，虚构的绿色发展格局基本形成，各项工作取得进展。

        专栏1 重点工程
        1.监测工程
        （1）新建监测站6座。

        """;

    [Fact]
    public void Numbered_titles_inside_a_box_are_its_groups_though_a_number_is_missing()
    {
        const string text = Before + """
            3.清洁供热工程
            （1）建设热电联产机组。
            （2）推进余热利用。

            2.优化布局。全市布局持续优化，虚构的绿色发展格局基本形成，各项工作取得进展。

            """;
        Proposal proposed = Of(text);

        Assert.Equal(
            ["column 1 专栏1 重点工程", "group 1.监测工程", "item （1）新建监测站6座。", "group 3.清洁供热工程", "item （1）建设热电联产机组。", "item （2）推进余热利用。", "heading 3 2.优化布局。"],
            ProposedPassages.Of(proposed, text, Path).Skip(4).Take(7));
        Assert.Contains("In the box at line 7 the numbers go from 1 to 3 at line 10: look for what is missing, or is of another list.", proposed.Remarks);
    }

    [Fact]
    public void The_title_of_a_box_printed_again_over_the_page_begins_no_other_box()
    {
        const string text = Before + """
            专栏1 重点工程（续）
            2.清洁供热工程
            （1）建设热电联产机组。

            """;
        Proposal proposed = Of(text + After);

        Assert.Equal(
            ["column 1 专栏1 重点工程", "group 1.监测工程", "item （1）新建监测站6座。", "dropped 专栏1 重点工程（续）", "group 2.清洁供热工程", "item （1）建设热电联产机组。"],
            ProposedPassages.Of(proposed, text + After, Path).Skip(4).Take(6));
        Assert.DoesNotContain(proposed.Remarks, remark => remark.StartsWith("In the box", StringComparison.Ordinal) || remark.StartsWith("Box", StringComparison.Ordinal));
    }

    [Fact]
    public void A_box_with_the_number_of_another_is_told_with_both_lines()
    {
        Proposal proposed = Of(Before + """

            二、保障

            专栏1 保障工程
            1.宣传工程
            （1）开展宣传。

            """);

        Assert.Contains("Box 1 begins at line 7 and again at line 13: one of them may be its rest, or bear a wrong number.", proposed.Remarks);
    }

    [Theory]
    [InlineData("（省甲厅、省乙局按职责分工负责）")]
    [InlineData("（甲局牵头，乙局配合）")]
    [InlineData("【责任单位：市甲局】")]
    [InlineData("（责任领导：张三；责任单位：市甲局）")]
    public void A_bracket_that_assigns_a_task_is_cut_off_as_its_duties(string bracket)
    {
        string text = $"云雾市“十四五”气候适应规划\n\n一、任务\n\n全市虚构河段持续治理。{bracket}\n";

        Assert.Equal(["paragraph 全市虚构河段持续治理。", $"duties {bracket}"], ProposedPassages.Of(Of(text), text, Path).Skip(2));
    }

    [Theory]
    [InlineData("第 3 页 共 20 页")]
    [InlineData("· 12 ·")]
    public void A_page_number_within_a_sentence_is_dropped_and_the_sentence_goes_on(string mark)
    {
        string text = $"{Before}\n二、保障\n\n各部门要加强组织领导，把虚构的任务逐项分解到虚构的单位，\n{mark}\n明确时间安排和工作要求。\n{After}";

        Assert.Equal([$"dropped {mark}", "paragraph 各部门要加强组织领导，把虚构的任务逐项分解到虚构的单位，明确时间安排和工作要求。"], ProposedPassages.Of(Of(text), text, Path)[^4..^2].Order(StringComparer.Ordinal));
    }

    /// <summary>Marks and repeated titles are dropped only where they are little of the text.</summary>
    private static readonly string After = "\n三、附则\n\n" + string.Concat(Enumerable.Repeat("虚构的监测站点稳步增加，虚构的河段持续治理。", 40)) + "\n";

    private static Proposal Of(string text) => Proposal.For(text, Path, new PlanId("yunwu"), [], RealLexicon.Words);
}
