using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Sentences;

/// <summary>Lines of a source text.</summary>
[Saying("plan.lines")]
public sealed record Lines(int First, int Last) : Sentence
{
    public Lines(int only)
        : this(only, only)
    {
    }
}

[Saying("plan.description")]
public sealed record PlanDescription(Bilingual Title) : Sentence;

[Saying("source.title")]
public sealed record SourceTitle(Bilingual Name) : Sentence;

[Saying("source.description")]
public sealed record SourceDescription(Bilingual Title, int Lines) : Sentence;

/// <summary>How many passages have an English text, and how many of these a second reader has compared with the source.</summary>
[Saying("plan.english-state")]
public sealed record EnglishState(int Passages, int Translated, int Checked) : Sentence;

/// <summary>A plan named in a sentence.</summary>
[Saying("plan.named")]
public sealed record PlanNamed(Bilingual Name) : Sentence;

[Saying("plan.section-before")]
public sealed record SectionBefore(string Heading) : Sentence;

[Saying("plan.section-after")]
public sealed record SectionAfter(string Heading) : Sentence;

/// <summary>A passage without English, and as many that follow it.</summary>
[Saying("plan.untranslated")]
public sealed record Untranslated(int Following) : Sentence;

[Saying("plan.figures")]
public sealed record FiguresOfPassage(int Figures) : Sentence;

[Saying("plan.table")]
public sealed record TableAtLine(int Line) : Sentence;

[Saying("plan.column")]
public sealed record BoxWithItems(int Number, int Items) : Sentence;

[Saying("plan.cites")]
public sealed record DocumentsCited(int Documents) : Sentence;

[Saying("columns.items")]
public sealed record ItemCount(int Items) : Sentence;

[Saying("column.box")]
public sealed record Box(int Number) : Sentence;

[Saying("column.title")]
public sealed record BoxTitle(Box Box, Bilingual Title) : Sentence;

[Saying("column.description")]
public sealed record BoxDescription(Bilingual Plan, Bilingual Title, int Items) : Sentence;
