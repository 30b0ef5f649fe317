using Publisher.Knowledge.Glossary;

namespace Publisher.Site.Terms;

/// <summary>A stretch of a text that is a glossary term.</summary>
public readonly record struct TermSpan(int Start, int Length, TermId Term)
{
    public int End => Start + Length;
}
