using System.Collections.Immutable;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Tests.Sites;

/// <summary>What the tiny site says, with every kind of value.</summary>
public static class TinySentences
{
    public static SentenceCatalog Catalog { get; } = SentenceCatalog.Of([typeof(TreesFound), typeof(Bound), typeof(TreesNamed), typeof(Compared)], new ScriptText("script.shown", "shown", "total"));
}

[Saying("trees.found")]
public sealed record TreesFound(Bilingual Place, int Count, TreeKind Kind, Sentence? Note, ImmutableArray<string> Owners, ImmutableArray<Grove> Groves) : Sentence;

[Saying("trees.bound.*")]
public sealed record Bound(string Form, string Figure) : SentenceFamily(Form);

[Saying("trees.named")]
public sealed record TreesNamed(string Name) : Sentence;

[Saying("wording.comparator.*")]
public sealed record Compared(string Form, string Figure) : SentenceFamily(Form);

public sealed record Grove(string Name, bool IsOld) : SentencePart;

public enum TreeKind
{
    Pine,
    SilverFir,
}
