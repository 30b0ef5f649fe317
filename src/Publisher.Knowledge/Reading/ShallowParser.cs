using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Publisher.Knowledge.Reading;

/// <summary>A parser that ends with an error where maps and lists are nested deeper than any file of the content: loading calls itself once for each level.</summary>
internal sealed class ShallowParser(IParser parser) : IParser
{
    private const int Deepest = 64;

    private int depth;

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        if (!parser.MoveNext())
            return false;
        depth += parser.Current switch
        {
            MappingStart or SequenceStart => 1,
            MappingEnd or SequenceEnd => -1,
            _ => 0,
        };
        return depth <= Deepest ? true : throw new SemanticErrorException(parser.Current!.Start, parser.Current.End, $"maps and lists are nested more than {Deepest} deep");
    }
}
