using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Tests.Proof;

public sealed class ClauseTests
{
    [Theory]
    [InlineData("到2025年，森林覆盖率力争达到【23.5%】，草原盖度50%。", "森林覆盖率力争达到23.5%", "到2025年,")]
    [InlineData("完成一批。建成【3个】；其余", "建成3个", "")]
    [InlineData("总规模1,469辆、充电桩【6,000个】。", "充电桩6,000个", "总规模1,469辆、")]
    [InlineData("比例为1:【2】", "比例为1:2", "")]
    [InlineData("目标：达到【5%】", "达到5%", "目标:")]
    [InlineData("到2025年，当年新增新能源、清洁能源动力的交通工具（不含摩托车）比例达到【20%左右】。", "当年新增新能源、清洁能源动力的交通工具(不含摩托车)比例达到20%左右", "到2025年,")]
    [InlineData("新增加气站110座、加氢站【8座】", "加氢站8座", "新增加气站110座、")]
    public void A_figure_stands_in_its_clause_of_its_sentence(string marked, string clause, string before)
    {
        (string folded, int start, int end) = Marks.Of(marked);
        Assert.Equal(new Clause(clause, before), Clause.Around(folded, start, end));
    }

    [Fact]
    public void A_stretch_is_split_into_its_clauses()
    {
        Assert.Equal(["力争到2025年", "建成", "并网"], Clause.Split(FoldedText.Fold("力争到2025年，建成、并网")));
    }
}
