using System.Collections.Concurrent;

namespace Publisher.Checking;

/// <summary>One string for equal texts: ten thousand pages link to the same places, and each link is kept until all are checked.</summary>
public sealed class StringPool
{
    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    public StringPool() => bySpan = texts.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(string text) => texts.GetOrAdd(text, text);

    public string Of(ReadOnlySpan<char> text) => bySpan.TryGetValue(text, out string? known) ? known : Of(text.ToString());
}
