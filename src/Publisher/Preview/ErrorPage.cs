using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Reporting;

namespace Publisher.Preview;

/// <summary>What the preview shows in place of a page when it cannot be made: the same words as on the terminal.</summary>
public static class ErrorPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page of what is wrong in the sources.</summary>
    /// <param name="lastGood">The address that shows the last good site instead; null where there is none.</param>
    public static ReadOnlyMemory<byte> Of(ImmutableArray<Diagnostic> diagnostics, SourceTree sources, string? lastGood)
    {
        StringWriter text = new() { NewLine = "\n" };
        DiagnosticReport.Write(text, diagnostics, sources);
        string way = lastGood is null ? "" : $"<p><a href=\"{Encoder.Encode(lastGood)}\">Go on with the last good site</a> until the next edit.</p>\n";
        return Page("The content has errors", $"<p>This page shows itself again as soon as they are gone.</p>\n{way}<pre>{Encoder.Encode(text.ToString())}</pre>\n");
    }

    public static ReadOnlyMemory<byte> Of(Exception exception, string url) =>
        Page("The page could not be drawn", $"<p>{Encoder.Encode(url)}</p>\n<pre>{Encoder.Encode(exception.ToString())}</pre>\n");

    private static byte[] Page(string title, string content) => Encoding.UTF8.GetBytes(
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{title}</title>
        <link rel="stylesheet" href="{PreviewAssets.Style}">
        </head>
        <body>
        <main>
        <h1>{title}</h1>
        {content}</main>
        </body>
        </html>

        """);
}
