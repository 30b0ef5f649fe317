using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Tests;

/// <summary>The lexicon of the repository, read once.</summary>
public static class RealLexicon
{
    public static WordList Words { get; } = WordListReader.Read(Repository.Tree, new Findings());
}
