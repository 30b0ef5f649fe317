namespace Publisher.Site.Views;

/// <summary>An address that a page may lead to: of this site, of a place on the page, or of another host over HTTP. Anything else, `javascript:` above all, cannot be one.</summary>
public readonly record struct Href
{
    private static readonly string[] Beginnings = ["/", "#", "?", "https://", "http://", "mailto:"];

    public Href(string address)
    {
        if (!Beginnings.Any(beginning => address.StartsWith(beginning, StringComparison.Ordinal)))
            throw new ArgumentException($"'{address}' is no address that a page may lead to", nameof(address));
        Address = address;
    }

    public string Address { get; }

    public static implicit operator Href(string address) => new(address);

    public override string ToString() => Address;
}
