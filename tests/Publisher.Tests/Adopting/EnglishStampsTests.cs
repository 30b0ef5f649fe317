using System.Collections.Immutable;
using Publisher.Adopting;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Reading;

namespace Publisher.Tests.Adopting;

/// <summary>A stamp is put in; nothing else of the file changes.</summary>
public sealed class EnglishStampsTests
{
    private static readonly ImmutableArray<Passage> Passages = KnowledgeReader.Read(SmallSite.Sources).Knowledge!.Plans[0].Passages;

    [Theory]
    [InlineData(
        "# kept\np1:\n  status: draft   # as it is\n  text: |\n    Small\n    Plan\n\n\np2:\n    status: draft\n    text: x",
        "# kept\np1:\n  of: 'b1ee6f34'\n  status: draft   # as it is\n  text: |\n    Small\n    Plan\n\n\np2:\n    of: '9f85ede6'\n    status: draft\n    text: x")]
    [InlineData(
        "p1: {status: draft, text: Small Plan}\r\np2:\r\n  status: draft\r\n  text: x\r\n",
        "p1: {of: 'b1ee6f34', status: draft, text: Small Plan}\r\np2:\r\n  of: '9f85ede6'\r\n  status: draft\r\n  text: x\r\n")]
    [InlineData(
        "p2:\n  status: draft\n  text: 到2025年\np1:\n  of: 'ffffffff'\n  status: draft\n  text: y\n",
        "p2:\n  of: '9f85ede6'\n  status: draft\n  text: 到2025年\np1:\n  of: 'ffffffff'\n  status: draft\n  text: y\n")]
    public void An_entry_without_one_gets_its_stamp(string before, string after)
    {
        SourceTree sources = SmallSite.Sources.With(SmallSite.English, before);
        Assert.Equal(after, EnglishStamps.Add(sources, SmallSite.English, Passages, new Findings()).Text);
    }
}
