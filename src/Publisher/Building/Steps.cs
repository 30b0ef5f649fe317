using System.Diagnostics;

namespace Publisher.Building;

/// <summary>The steps of a build in the order they ran, with the time each took.</summary>
public sealed class Steps
{
    private readonly List<(string Name, TimeSpan Time)> done = [];

    public IReadOnlyList<(string Name, TimeSpan Time)> Done => done;

    public T Time<T>(string name, Func<T> step)
    {
        long start = Stopwatch.GetTimestamp();
        T result = step();
        done.Add((name, Stopwatch.GetElapsedTime(start)));
        return result;
    }
}
