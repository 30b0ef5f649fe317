using System.Collections.Concurrent;
using Publisher.Knowledge.Proof;

namespace Publisher.Knowledge.Reading;

/// <summary>
/// What the last reading found in single files, kept in memory for the next one: an editor saves one file, and the others are not read and proved again. A key says everything that a result was made
/// from, so that the same key gives the same result; what no reading asked for is forgotten with the next. One reading at a time, from any of its threads.
/// </summary>
public sealed class ReadingMemory
{
    private ConcurrentDictionary<string, object> last = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, object> current = new(StringComparer.Ordinal);
    private Whole? whole;
    private int made;

    /// <summary>How many results the last reading had to make.</summary>
    public int Made => made;

    /// <summary>The result of a whole reading, that of the one before where it has the same key.</summary>
    public T WholeOf<T>(string key, Func<T> read)
        where T : class
    {
        if (whole is { } known && known.Key == key && known.Result is T result)
            return result;
        result = read();
        whole = new(key, result);
        return result;
    }

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

    private sealed record Whole(string Key, object Result);
}

/// <summary>A result, and what was found while it was made.</summary>
internal sealed record Remembered<T>(T Value, Findings Findings);

/// <summary>What was read from one file, and where its parts are written.</summary>
internal sealed record ReadWhere<T>(T Value, WrittenPlaces Places);
