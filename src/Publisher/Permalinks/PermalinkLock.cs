using System.Collections.Immutable;
using Publisher.Knowledge.Reading;

namespace Publisher.Permalinks;

/// <summary>content/permalinks.lock: the names that were published, sorted, one per line.</summary>
public sealed record PermalinkLock(ImmutableSortedSet<string> Names)
{
    public const string Path = "content/permalinks.lock";

    public string Text => string.Concat(Names.Select(name => $"{name}\n"));

    /// <summary>The stored lock, or null where there is none yet.</summary>
    public static PermalinkLock? Read(SourceTree tree) =>
        tree.Text(Path) is { } text
            ? new(ImmutableSortedSet.CreateRange(StringComparer.Ordinal, text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
            : null;
}
