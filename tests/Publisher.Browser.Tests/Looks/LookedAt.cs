namespace Publisher.Browser.Tests.Looks;

/// <summary>A page at a width, of which a picture is kept.</summary>
/// <param name="Url">Site-relative.</param>
/// <param name="Width">Of the screen, in pixels.</param>
public sealed record LookedAt(string Url, int Width)
{
    private const int Phone = 320;

    /// <summary>How many pixels of the page become one of the picture, each way.</summary>
    public int Smaller => Width == Phone ? 4 : 8;

    /// <summary>In pixels of the page: the first screens are what the design is for.</summary>
    public int MostHeight => 2400;

    public string Name => $"{Url.Split('?')[0].Trim('/').Replace('/', '-')}-{Width}";
}
