namespace Publisher.Knowledge.Text;

/// <summary>
/// A language of the site: its code in addresses, file names and data, and its tag (BCP 47). Every site has Chinese, in which the plans are printed (that of curated texts is Simplified), and
/// English; which others it has is said by the files of content/interface.
/// </summary>
public sealed record Language(string Code, string Tag)
{
    public static Language Chinese { get; } = new("zh", "zh-Hans");

    public static Language English { get; } = new("en", "en");

    /// <summary>Whether it is the language of the plans; every other one is a translation of them.</summary>
    public bool IsSource => this == Chinese;

    /// <summary>One of the two that every site has, by its code.</summary>
    public static explicit operator Language(string code) =>
        Array.Find([Chinese, English], known => known.Code == code) ?? throw new ArgumentOutOfRangeException(nameof(code), code, "not every site has this language");

    /// <summary>The code is the language: no site has two of one code.</summary>
    public bool Equals(Language? other) => other is not null && Code == other.Code;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    public override string ToString() => Code;
}
