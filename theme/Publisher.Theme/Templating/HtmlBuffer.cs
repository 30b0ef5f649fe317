using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Publisher.Site.Output;

namespace Publisher.Theme.Templating;

/// <summary>The bytes of a page as it is written, in UTF-8. Used for one page after another, so that its memory is taken once.</summary>
internal sealed class HtmlBuffer
{
    /// <summary>Leaves Chinese as it is; the default encoder writes six bytes of reference for each character.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly ByteChunks bytes = new();

    /// <summary>Text of a page, or of an attribute within its quotation marks.</summary>
    public void Text(string text) => Raw(Encoded(text));

    public static string Encoded(string text) => Encoder.Encode(text);

    /// <summary>HTML as it is.</summary>
    public void Raw(ReadOnlySpan<char> html) => bytes.Advance(Encoding.UTF8.GetBytes(html, bytes.GetSpan(html.Length * 3)));

    public void Raw(string html) => Raw(html.AsSpan());

    public void Raw(ReadOnlySpan<byte> html) => bytes.Write(html);

    /// <summary>Everything written since the last time.</summary>
    public byte[] Take()
    {
        byte[] taken = bytes.Written.ToArray();
        Clear();
        return taken;
    }

    public void Clear() => bytes.Clear();
}
