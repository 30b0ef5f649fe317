using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Globalization;

namespace Publisher.Benchmarks;

/// <summary>What is allocated, by type: the runtime tells of one object in about every hundred kilobytes.</summary>
public sealed class AllocationSampler : EventListener
{
    private const string Runtime = "Microsoft-Windows-DotNETRuntime";
    private const EventKeywords Collector = (EventKeywords)1;

    private readonly ConcurrentDictionary<string, long> bytes = new(StringComparer.Ordinal);

    public void WriteTo(TextWriter writer, int types)
    {
        foreach ((string type, long amount) in bytes.OrderByDescending(pair => pair.Value).Take(types))
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{amount / 1e6,8:0} MB  {type}"));
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == Runtime)
            EnableEvents(eventSource, EventLevel.Verbose, Collector);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith("GCAllocationTick", StringComparison.Ordinal) != true)
            return;
        object? Value(string name) => eventData.Payload![eventData.PayloadNames!.IndexOf(name)];
        bytes.AddOrUpdate((string)Value("TypeName")!, static (_, more) => more, static (_, known, more) => known + more, Convert.ToInt64(Value("AllocationAmount64"), CultureInfo.InvariantCulture));
    }
}
