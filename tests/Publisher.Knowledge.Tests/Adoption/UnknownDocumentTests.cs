using System.Collections.Immutable;
using Publisher.Knowledge.Adoption;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Tests.Adoption;

public sealed class UnknownDocumentTests
{
    private static readonly ImmutableArray<Jurisdiction> Places = [new(new JurisdictionId("yunwu"), new Bilingual("云雾市", "Yunwu"), JurisdictionKind.City, null, [])];

    private static readonly Proposal Proposed = Proposal.For(
        FictionalNotice.Text,
        FictionalNotice.Path,
        new PlanId("yunwu-climate"),
        Places,
        RealLexicon.Words);

    [Fact]
    public void An_unknown_document_is_cut_as_a_person_would_cut_it()
    {
        ImmutableArray<string> passages = ProposedPassages.Of(Proposed, FictionalNotice.Text, FictionalNotice.Path);
        string[] expected =
            [
                "notice 云雾市人民政府办公室文件",
                "notice 云政办发〔2098〕7号",
                "notice 云雾市人民政府办公室关于印发云雾市气候适应规划的通知",
                "notice 各镇人民政府，市直各部门：",
                "notice 经市人民政府同意，现将《云雾市气候适应规划》印发给你们，请认真贯彻执行。",
                "notice 2098年3月4日",
                "heading 1 云雾市“十四五”气候适应规划",
                "dropped 目  录一、现状……1二、任务……2",
                "heading 2 一、现状",
                "heading 3 （一）成效。",
                "paragraph 全市虚构河段治理率达到81%，建成示范点3个。",
                "heading 3 （二）不足",
                "paragraph 监测站点偏少，预警信息尚未覆盖所有虚构村庄，部分站点设备老化，需要更新。",
                "dropped - 1 -",
                "heading 2 二、任务",
                "heading 3 （一）建设监测网。",
                "paragraph 新建监测站12座，改造监测站5座。",
                "duties （牵头单位：市虚构气象局；责任单位：市虚构水务局）",
                "heading 3 （二）保护湿地",
                "item 1.恢复湿地300亩。",
                "item 2.设立观测点，长期开展水质监测：",
                "item ●每月观测一次；",
                "item ●每年公布结果。",
                "caption 表1 云雾市主要指标",
                "table | 指标 2020年 2025年 | 1 湿地保护率（%） 50 | 2 监测站（座） 3 15 | 3 预警覆盖率（%） 80",
                "note 注：1.指标均为虚构。",
                "note 2.不作任何参考。",
                "column 1 专栏1 重点工程",
                "group 1.监测工程",
                "item （1）东山站：新建监测站6座。",
                "item （2）西山站：新建监测站6座。",
                "dropped 专栏1 重点工程",
                "group 2.湿地工程",
                "item 恢复湿地300亩。",
                "heading 2 三、保障",
                "paragraph 各部门要加强组织领导，把虚构的任务逐项分解到虚构的单位，明确时间安排和工作要求，形成上下联动、左右协同的工作格局。市虚构气象局负责统筹监测站点建设，市虚构水务局负责湿地恢复和水质监测，各镇负责本辖区内的日常管护，定期向市人民政府报告进展情况。对工作推进缓慢、措施不到位的，由市人民政府督促整改。",
                "paragraph 各镇要广泛开展宣传，引导云雾市民了解雾、保护雾、利用雾，积极参与湿地管护和观测活动，共同把云雾市建设成为书本里才有的宜居之地。宣传所用材料由市虚构气象局统一编写，免费发放到户，每年更新一次，并在市人民政府网站公开，接受社会监督。",
                "item 附件：1.任务分工",
                "item 2.名词解释",
                "heading 2 附件1",
                "heading 3 任务分工",
                "table | 任务 单位 时限 | 监测网 市虚构气象局 2025年 | 湿地 市虚构水务局 2025年",
                "notice 抄送：市虚构委员会。",
                "notice 云雾市人民政府办公室　　2098年3月5日印发",
            ];
        Assert.Equal(string.Join('\n', expected), string.Join('\n', passages));
    }

    [Fact]
    public void Its_plan_says_what_the_document_prints_and_leaves_open_what_a_person_must_write()
    {
        string[] lines = Proposed.Plan.Split('\n');
        Assert.Contains("title: {zh: '云雾市“十四五”气候适应规划', en: }   # an English title", lines);
        Assert.Contains("jurisdiction: yunwu", lines);
        Assert.Contains("issuerAs: '云雾市人民政府办公室'", lines);
        Assert.Contains("documentNumber: '云政办发〔2098〕7号'", lines);
        Assert.Contains("date: 2098-03-05", lines);
        Assert.Contains("dateAs: '2098年3月5日印发'", lines);
        Assert.Contains("period: {from: 2021, to: 2025}", lines);
        Assert.Contains("marks: ['**']", lines);
    }

    [Fact]
    public void With_the_open_values_written_the_plan_is_read_without_an_error()
    {
        Findings findings = new();
        SourceTree tree = SourceTree.Of([])
            .With(FictionalNotice.Path, FictionalNotice.Text)
            .With("content/plans/yunwu-climate/plan.yaml", Proposed.Plan.Replace("en: }", "en: Written by a person}", StringComparison.Ordinal))
            .With("content/plans/yunwu-climate/passages.yaml", Proposed.Passages);
        ReadPlan? plan = PlanReader.Read(tree, "content/plans/yunwu-climate/", Places, findings);
        Assert.Empty(findings.InOrder());
        Assert.Equal(["notice", "plan", "annex-1", "distribution"], plan!.Plan.Parts.Select(part => part.Id));
    }

    [Fact]
    public void A_traditional_document_gets_a_simplified_twin_of_the_same_shape_and_a_request_to_read_it()
    {
        string text = Repository.Tree.Text("seeds/inner-mongolia-climate-plan.txt")!;
        Proposal proposal = Proposal.For(text, "seeds/inner-mongolia-climate-plan.txt", new PlanId("plan"), [], RealLexicon.Words);
        Assert.Equal(text.Split('\n').Select(line => line.Length), proposal.Simplified!.Split('\n').Select(line => line.Length));
        Assert.Contains("内蒙古自治区“十四五”应对气候变化规划", proposal.Simplified, StringComparison.Ordinal);
        Assert.Contains(proposal.Remarks, remark => remark.Contains("read all of it", StringComparison.Ordinal));
    }
}
