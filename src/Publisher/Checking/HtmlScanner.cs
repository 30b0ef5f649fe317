using System.Collections.Immutable;
using System.Text;

namespace Publisher.Checking;

/// <summary>
/// Reads the links and ids out of the bytes of a page: every `href`, `src`, `action`, `data` and `poster`, every `id`. It knows as much HTML as the theme writes (quoted attributes,
/// comments, raw text of scripts and styles) and takes a fraction of the time a parser does; tests hold it against one.
/// </summary>
public ref struct HtmlScanner
{
    private readonly ReadOnlySpan<byte> html;
    private readonly ImmutableArray<string>.Builder links = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder ids = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<(string, string)>.Builder alternates = ImmutableArray.CreateBuilder<(string, string)>();
    private string? language;
    private string? canonical;
    private int at;

    private HtmlScanner(ReadOnlySpan<byte> html) => this.html = html;

    public static HtmlScan Scan(ReadOnlySpan<byte> html)
    {
        HtmlScanner scanner = new(html);
        scanner.Read();
        return new HtmlScan(scanner.language, scanner.canonical, scanner.alternates.ToImmutable(), scanner.links.ToImmutable(), scanner.ids.ToImmutable());
    }

    private void Read()
    {
        while (SkipTo("<"u8))
        {
            at++;
            if (html[at..].StartsWith("!--"u8))
                SkipBehind("-->"u8);
            else if (at < html.Length && IsLetter(html[at]))
                ReadTag();
        }
    }

    private void ReadTag()
    {
        ReadOnlySpan<byte> name = Name();
        string? relation = null, address = null, hreflang = null;
        while (NextAttribute(out ReadOnlySpan<byte> attribute, out ReadOnlySpan<byte> value))
        {
            if (attribute.SequenceEqual("id"u8))
                ids.Add(Text(value));
            else if (IsLink(attribute))
                links.Add(address = Text(value));
            else if (attribute.SequenceEqual("rel"u8))
                relation = Text(value);
            else if (attribute.SequenceEqual("hreflang"u8))
                hreflang = Text(value);
            else if (attribute.SequenceEqual("lang"u8) && name.SequenceEqual("html"u8))
                language = Text(value);
        }

        if (name.SequenceEqual("link"u8) && address is not null)
        {
            if (relation == "canonical")
                canonical = address;
            else if (relation == "alternate" && hreflang is not null)
                alternates.Add((hreflang, address));
        }
        else if (name.SequenceEqual("script"u8))
        {
            SkipBehind("</script"u8);
        }
        else if (name.SequenceEqual("style"u8))
        {
            SkipBehind("</style"u8);
        }
    }

    private static bool IsLink(ReadOnlySpan<byte> attribute) =>
        attribute.SequenceEqual("href"u8) || attribute.SequenceEqual("src"u8) || attribute.SequenceEqual("action"u8)
        || attribute.SequenceEqual("data"u8) || attribute.SequenceEqual("poster"u8);

    /// <summary>The next attribute of the tag, or false behind its end.</summary>
    private bool NextAttribute(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = value = default;
        while (at < html.Length && (IsSpace(html[at]) || html[at] == '/'))
            at++;
        if (at >= html.Length || html[at] == '>')
        {
            at++;
            return false;
        }

        name = Name();
        if (at >= html.Length || html[at] != '=')
        {
            // A name without a value; a byte that begins no name is stepped over, so that reading always goes on.
            if (name.IsEmpty)
                at++;
            return true;
        }

        at++;
        if (at < html.Length && html[at] is (byte)'"' or (byte)'\'')
        {
            byte quote = html[at++];
            int end = html[at..].IndexOf(quote);
            end = end < 0 ? html.Length : at + end;
            value = html[at..end];
            at = Math.Min(end + 1, html.Length);
        }
        else
        {
            int start = at;
            while (at < html.Length && !IsSpace(html[at]) && html[at] != '>')
                at++;
            value = html[start..at];
        }

        return true;
    }

    private ReadOnlySpan<byte> Name()
    {
        int start = at;
        while (at < html.Length && !IsSpace(html[at]) && html[at] is not ((byte)'=' or (byte)'>' or (byte)'/'))
            at++;
        return html[start..at];
    }

    private static string Text(ReadOnlySpan<byte> value)
    {
        string text = Encoding.UTF8.GetString(value);
        return value.Contains((byte)'&') ? System.Net.WebUtility.HtmlDecode(text) : text;
    }

    private bool SkipTo(ReadOnlySpan<byte> mark)
    {
        if (at >= html.Length)
            return false;
        int found = html[at..].IndexOf(mark);
        at = found < 0 ? html.Length : at + found;
        return found >= 0;
    }

    private void SkipBehind(ReadOnlySpan<byte> mark)
    {
        if (SkipTo(mark))
            at += mark.Length;
    }

    private static bool IsLetter(byte value) => (value | 0x20) is >= (byte)'a' and <= (byte)'z';

    private static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'\f';
}
