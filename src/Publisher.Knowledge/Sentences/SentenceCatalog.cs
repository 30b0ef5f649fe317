using System.Collections.Immutable;
using System.Reflection;

namespace Publisher.Knowledge.Sentences;

/// <summary>All sentences and all texts of scripts that a site can say; the templates of content/interface are checked against it.</summary>
public sealed class SentenceCatalog
{
    private readonly ImmutableSortedDictionary<string, SentenceShape> shapes;
    private readonly ImmutableArray<SentenceShape> families;

    private SentenceCatalog(IEnumerable<SentenceShape> shapes, IEnumerable<ScriptText> scripts)
    {
        this.shapes = shapes.ToImmutableSortedDictionary(shape => shape.Key, shape => shape, StringComparer.Ordinal);
        families = [.. this.shapes.Values.Where(shape => shape.IsFamily).OrderByDescending(shape => shape.Key.Length)];
        Scripts = scripts.ToImmutableSortedDictionary(script => script.Key, script => script, StringComparer.Ordinal);
    }

    internal IEnumerable<SentenceShape> Shapes => shapes.Values;

    /// <summary>How many sentences there are; a family is one.</summary>
    public int Count => shapes.Count;

    internal ImmutableSortedDictionary<string, ScriptText> Scripts { get; }

    public static SentenceCatalog Of(Assembly assembly, params IEnumerable<ScriptText> scripts) =>
        Of(assembly.GetTypes().Where(type => !type.IsAbstract && typeof(Sentence).IsAssignableFrom(type)), scripts);

    public static SentenceCatalog Of(IEnumerable<Type> sentences, params IEnumerable<ScriptText> scripts) => new(sentences.Select(SentenceShape.Of), scripts);

    /// <summary>The sentence whose template has this key; null where it is a text of its own.</summary>
    internal SentenceShape? Find(string key) =>
        shapes.TryGetValue(key, out SentenceShape? shape) && !shape.IsFamily ? shape : families.FirstOrDefault(family => IsOf(key, family));

    internal static bool IsOf(string key, SentenceShape family) => key.Length >= family.Key.Length && key.StartsWith(family.Key[..^1], StringComparison.Ordinal);
}
