namespace Publisher.Knowledge.Documents;

public enum DocumentKind
{
    /// <summary>A plan, outline, program or scheme of work.</summary>
    Plan,

    /// <summary>A notice, opinion, policy or set of rules.</summary>
    Measure,

    /// <summary>A standard, guide or catalog.</summary>
    Standard,
}
