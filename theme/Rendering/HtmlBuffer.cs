using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Publisher.Theme.Rendering;

/// <summary>The bytes of a page as it is written, in UTF-8. Used for one page after another, so that its memory is taken once.</summary>
internal sealed class HtmlBuffer
{
    /// <summary>A buffer that one giant page has stretched is not kept for the small ones.</summary>
    private const int Kept = 1 << 20;

    /// <summary>Leaves Chinese as it is; the default encoder writes six bytes of reference for each character.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private byte[] bytes = new byte[64 * 1024];
    private int length;

    /// <summary>Text of a page, or of an attribute within its quotation marks.</summary>
    public void Text(string text) => Raw(Encoder.Encode(text));

    /// <summary>HTML as it is.</summary>
    public void Raw(string html)
    {
        Reserve(html.Length * 3);
        length += Encoding.UTF8.GetBytes(html, bytes.AsSpan(length));
    }

    public void Raw(ReadOnlySpan<byte> html)
    {
        Reserve(html.Length);
        html.CopyTo(bytes.AsSpan(length));
        length += html.Length;
    }

    /// <summary>Everything written since the last time.</summary>
    public byte[] Take()
    {
        byte[] taken = bytes.AsSpan(0, length).ToArray();
        Clear();
        return taken;
    }

    public void Clear()
    {
        length = 0;
        if (bytes.Length > Kept)
            bytes = new byte[64 * 1024];
    }

    private void Reserve(int more)
    {
        if (length + more > bytes.Length)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more));
    }
}
