namespace Publisher.Knowledge.Tests.Adoption;

/// <summary>
/// A document of the genre that no government issued: the city, its districts, its offices and every figure are invented. It holds what the five real
/// seeds do not: a wrapped title, a list of contents, page numbers, a wrapped bracket of duties, bullets, a flattened table whose rows no empty lines part.
/// </summary>
public static class FictionalNotice
{
    public const string Path = "seeds/yunwu-climate-plan.txt";

    public const string Text = """
        云雾市人民政府办公室文件

        云政办发〔2098〕7号

        云雾市人民政府办公室关于印发云雾市气候适应规划的通知

        各镇人民政府，市直各部门：
        经市人民政府同意，现将《云雾市气候适应规划》印发给你们，请认真贯彻执行。

        2098年3月4日

        云雾市“十四五”
        气候适应规划

        目  录
        一、现状……1
        二、任务……2

        一、现状
        （一）成效。全市虚构河段治理率达到81%，建成示范点3个。
        （二）不足
        监测站点偏少，预警信息尚未覆盖所有虚构村庄，部分站点
        - 1 -

        设备老化，需要更新。

        二、任务
        （一）**建设监测网**。新建监测站12座，改造监测站5座。（牵头单位：市虚构气象局；责任
        单位：市虚构水务局）
        （二）保护湿地
        1.恢复湿地300亩。
        2.设立观测点，长期开展水质监测：
        ●每月观测一次；
        ●每年公布结果。

        表1 云雾市主要指标
        指标
        2020年
        2025年
        1
        湿地保护率（%）
        50
        2
        监测站（座）
        3
        15
        3
        预警覆盖率（%）
        80
        注：1.指标均为虚构。
        2.不作任何参考。

        专栏1 重点工程
        1.监测工程
        （1）东山站：新建监测站6座。
        （2）西山站：新建监测站6座。
        专栏1 重点工程
        2.湿地工程
        恢复湿地300亩。

        三、保障
        各部门要加强组织领导，把虚构的任务逐项分解到虚构的单位，明确时间安排和工作要求，形成上下联动、左右协同的工作格局。市虚构气象局负责统筹监测站点建设，
        市虚构水务局负责湿地恢复和水质监测，各镇负责本辖区内的日常管护，定期向市人民政府报告进展情况。对工作推进缓慢、措施不到位的，由市人民政府督促整改。

        各镇要广泛开展宣传，引导云雾市民了解雾、保护雾、利用雾，积极参与湿地管护和观测活动，共同把云雾市建设成为书本里才有的宜居之地。宣传所用材料由市虚构气象局
        统一编写，免费发放到户，每年更新一次，并在市人民政府网站公开，接受社会监督。

        附件：1.任务分工
        2.名词解释

        附件1
        任务分工

        任务	单位	时限
        监测网	市虚构气象局	2025年
        湿地	市虚构水务局	2025年

        抄送：市虚构委员会。
        云雾市人民政府办公室　　2098年3月5日印发
        """;
}
