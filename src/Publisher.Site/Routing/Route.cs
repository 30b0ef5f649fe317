namespace Publisher.Site.Routing;

/// <summary>A path below the language folder, without a leading slash and with a final one: `indicators/forest-cover/`; home is empty.</summary>
public readonly record struct Route(string Path) : IComparable<Route>
{
    public static Route Home { get; } = new("");

    public int CompareTo(Route other) => string.CompareOrdinal(Path, other.Path);

    public override string ToString() => Path;
}
