namespace Publisher.Knowledge.Adoption;

/// <summary>What a line of an official document looks like on its own. The numbered kinds stand in the order in which documents nest them.</summary>
public enum LineKind
{
    Blank,
    Plain,

    /// <summary>第一章.</summary>
    Chapter,

    /// <summary>第一节.</summary>
    Section,

    /// <summary>一、.</summary>
    Clause,

    /// <summary>（一）.</summary>
    Point,

    /// <summary>1. or 1、.</summary>
    Number,

    /// <summary>（1）.</summary>
    SubNumber,

    /// <summary>①, ——, ●.</summary>
    Bullet,

    /// <summary>目录.</summary>
    Contents,

    /// <summary>前言, 结语: a heading that bears no number.</summary>
    Preface,

    /// <summary>内政办发〔2021〕60号.</summary>
    DocumentNumber,

    /// <summary>专栏1.</summary>
    Column,

    /// <summary>表1.</summary>
    Caption,

    /// <summary>Cells parted by tabs.</summary>
    Row,

    /// <summary>注：, 备注：.</summary>
    Note,

    /// <summary>附件：1. …, the list of annexes.</summary>
    AnnexList,

    /// <summary>附件1 alone on its line, where an annex begins.</summary>
    Annex,

    /// <summary>抄送：.</summary>
    Copies,

    /// <summary>2021年12月30日印发.</summary>
    Issued,

    /// <summary>- 12 -.</summary>
    PageNumber,
}
