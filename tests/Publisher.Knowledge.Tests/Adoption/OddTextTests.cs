using System.Collections.Immutable;
using System.Text;
using Publisher.Knowledge.Adoption;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Tests.Adoption;

public sealed class OddTextTests
{
    /// <summary>Fragments that meet the rules of the proposal from the wrong side: repeated words, marks alone, tables of nothing, characters YAML cannot hold.</summary>
    private static readonly string[] Fragments =
    [
        "第一章 总则", "第一节 目标", "一、", "一、要求", "（一）指导思想。", "（一）指导思想。以", "1.", "1.甲。", "1.甲。甲", "1．乙；", "(1)", "(1) 丙", "——", "——丁。", "目录", "目 录", "前 言",
        "表1", "表 2 指标", "专栏1", "专栏 1 工程", "专栏", "附件", "附件1", "附件：1.戊", "注：", "备注：1.己", "抄送：", "抄送：庚。", "2021年1月1日印发", "（牵头单位：辛）", "。（牵头单位：壬", "**（责任单位：癸）**",
        "**", "****", "* * *", "- ", "- - 子", "# 丑", "1", "2", "3", "- 1 -", "\t", "寅\t卯", "辰\t\t", "\t巳", "  ", "　", "\uFEFF", "\r", "\u2028午", "\u0001", "\uE000", "😀😀", "未未未。未未未", "'申'", "\"酉\\", "{戌}: [亥] #", "云政发〔2098〕1号",
        "这是一段没有说完的话它在行末没有标点所以下一行接着说", "说完了。", "關於應對氣候變化的規劃", "某市规划", "",
    ];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(0, 400)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_a_text_holds_its_proposal_covers_it_once(int seed)
    {
        string text = OddText(new Random(seed));
        Proposal proposal = Proposal.For(text, "seeds/odd.txt", new PlanId("odd"), [], RealLexicon.Words);
        Findings findings = new();
        (ImmutableArray<ReadPassage> passages, ImmutableArray<Dropped> dropped) = ProposedPassages.Cut(proposal, text, "seeds/odd.txt", findings);
        Assert.Empty(findings.InOrder().Where(found => found.Code != "OCP0107"));
        Assert.Equal(Sorted(text), Sorted(string.Concat(passages.Select(Text).Concat(dropped.Select(drop => drop.Text)))));
    }

    [Fact]
    public void An_empty_text_has_no_passages()
    {
        Assert.Contains("passages: []", Proposal.For("\n \n", "seeds/odd.txt", new PlanId("odd"), [], RealLexicon.Words).Passages, StringComparison.Ordinal);
    }

    private static string Text(ReadPassage passage) => passage.Text.Source;

    /// <summary>The characters of a text without white space, in order of their codes: tables and dropped pieces are joined in another order than they stand.</summary>
    private static string Sorted(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)).Order());

    private static string OddText(Random random)
    {
        StringBuilder text = new();
        int pieces = random.Next(1, 40);
        for (int i = 0; i < pieces; i++)
        {
            text.Append(Fragments[random.Next(Fragments.Length)]);
            if (random.Next(3) > 0)
                text.Append('\n', random.Next(1, 4));
        }

        return text.ToString();
    }
}
