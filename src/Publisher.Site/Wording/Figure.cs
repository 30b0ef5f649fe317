namespace Publisher.Site.Wording;

/// <summary>
/// How a statement's figure reads in one language. <paramref name="Printed"/> is the printed Chinese figure that stands beside a converted one, and
/// <paramref name="Second"/> a second conversion; both null where nothing was converted.
/// </summary>
public sealed record Figure(string Text, string? Printed = null, string? Second = null)
{
    /// <summary>`1.8 GW (180万千瓦)`, `12,300 tce (1.23万吨标准煤; ≈360 TJ)`.</summary>
    public override string ToString() => (Printed, Second) switch
    {
        (null, null) => Text,
        (_, null) => $"{Text} ({Printed})",
        (null, _) => $"{Text} ({Second})",
        _ => $"{Text} ({Printed}; {Second})",
    };
}
