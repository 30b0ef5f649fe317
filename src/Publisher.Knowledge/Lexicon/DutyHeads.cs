using System.Collections.Immutable;

namespace Publisher.Knowledge.Lexicon;

/// <summary>
/// The printed heads under which a bracket names who leads a task (牵头单位) and who is responsible for it (责任单位), others that begin such a bracket, and the words
/// that end one without a head (…负责). All folded.
/// </summary>
public sealed record DutyHeads(ImmutableArray<string> Lead, ImmutableArray<string> Responsible, ImmutableArray<string> Others, ImmutableArray<string> Endings)
{
    public static DutyHeads None { get; } = new([], [], [], []);
}
