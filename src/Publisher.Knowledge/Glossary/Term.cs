using System.Collections.Immutable;
using Publisher.Knowledge.Names;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Glossary;

/// <summary>A glossary entry: its name in both languages, printed Chinese forms and accepted English forms (the names included), strings in which it is not meant, and our definition.</summary>
public sealed record Term(
    TermId Id,
    Bilingual Name,
    ImmutableArray<string> Printed,
    ImmutableArray<string> Accepted,
    ImmutableArray<string> Except,
    Bilingual Definition)
{
    public OtherNames OtherNames { get; init; } = OtherNames.None;
}
