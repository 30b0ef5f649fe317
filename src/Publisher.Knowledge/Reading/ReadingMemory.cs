using System.Collections.Concurrent;
using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;

namespace Publisher.Knowledge.Reading;

/// <summary>
/// What the last reading found in single files, kept in memory for the next one: an editor saves one file, and the others are not read and proved again. A key says everything that a result was made
/// from, so that the same key gives the same result; what no reading asked for is forgotten with the next. One reading at a time, from any of its threads.
/// </summary>
public sealed class ReadingMemory
{
    private ConcurrentDictionary<string, object> last = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, object> current = new(StringComparer.Ordinal);
    private int made;

    /// <summary>How many results the last reading had to make.</summary>
    public int Made => made;

    /// <summary>A new reading begins.</summary>
    internal void Begin()
    {
        (last, current) = (current, new(StringComparer.Ordinal));
        made = 0;
    }

    /// <summary>The result of <paramref name="key"/>, made now or in the reading before.</summary>
    internal Remembered<T> Of<T>(string key, Func<Findings, T> make)
    {
        if (last.TryGetValue(key, out object? known))
        {
            current[key] = known;
            return (Remembered<T>)known;
        }

        Interlocked.Increment(ref made);
        Findings findings = new();
        Remembered<T> result = new(make(findings), findings);
        current[key] = result;
        return result;
    }
}

/// <summary>A result, and what was found while it was made.</summary>
internal sealed record Remembered<T>(T Value, Findings Findings);

/// <summary>What was read from the file of an indicator, and where its parts are written.</summary>
internal sealed record ReadWhere<T>(T Value, ImmutableArray<KeyValuePair<string, Place>> Written);
