using System.Collections.Concurrent;

namespace Publisher.Checking;

/// <summary>Addresses within a site as numbers: ten thousand pages lead to the same places, and each place is written once. Thread-safe.</summary>
public sealed class AddressPool
{
    private readonly Lock adding = new();
    private readonly ConcurrentDictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly List<string> texts = [];

    public AddressPool() => bySpan = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A target, as <see cref="LinkTarget.Of"/> gives it; what is escaped in it is read as what it stands for.</summary>
    public Address Of(string target)
    {
        int hash = target.IndexOf('#', StringComparison.Ordinal);
        ReadOnlySpan<char> path = hash < 0 ? target : target.AsSpan(0, hash);
        return new(Number(path), hash < 0 ? Address.None : Number(target.AsSpan(hash + 1)));
    }

    /// <summary>A place on a page.</summary>
    public Address Of(int path, string id) => new(path, NumberOf(id));

    public int Path(string path) => NumberOf(path);

    public string Text(int number)
    {
        lock (adding)
            return texts[number];
    }

    public string Text(Address address) => address.Fragment == Address.None ? Text(address.Path) : $"{Text(address.Path)}#{Text(address.Fragment)}";

    private int Number(ReadOnlySpan<char> text) => text.Contains('%') ? NumberOf(Uri.UnescapeDataString(text)) : NumberOf(text);

    private int NumberOf(ReadOnlySpan<char> text) => bySpan.TryGetValue(text, out int known) ? known : Added(text.ToString());

    private int Added(string text)
    {
        lock (adding)
        {
            if (numbers.TryGetValue(text, out int known))
                return known;
            texts.Add(text);
            // Who finds the number finds its text too.
            numbers.TryAdd(text, texts.Count - 1);
            return texts.Count - 1;
        }
    }
}

/// <summary>A path of the site and a place on it, by their numbers in an <see cref="AddressPool"/>; <see cref="None"/> where no place is named.</summary>
public readonly record struct Address(int Path, int Fragment)
{
    public const int None = -1;
}
