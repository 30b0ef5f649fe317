using System.Collections.Concurrent;
using System.Collections.Immutable;
using Publisher.Checking;
using Publisher.Knowledge;
using Publisher.Knowledge.Diagnostics;
using Publisher.Publishing;
using Publisher.Site;
using Publisher.Site.Output;
using Publisher.Site.Pages;

namespace Publisher.Rendering;

/// <summary>Draws every page and makes every file, in parallel, hands the bytes to the output at once and keeps only what the check of the whole needs.</summary>
public sealed class SiteRenderer(ITheme theme, IOutput output, string origin)
{
    private readonly AddressPool addresses = new();
    private readonly ConcurrentBag<ByteChunks> spare = [];

    public RenderedSite Render(SitePlan plan, ImmutableArray<string> places, ParallelOptions parallel)
    {
        ImmutableArray<SiteFile> files = plan.FilesWith(theme);
        LinkLedger links = new(addresses);
        FileTrace[] fileTraces = new FileTrace[files.Length];
        ImmutableArray<Page> pages = plan.Pages.Pages;
        ImmutableArray<Diagnostic>[] found = new ImmutableArray<Diagnostic>[pages.Length];
        // Data files first, one after another: the largest of them take longest, and pages fill the time until they are done.
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, files.Length + pages.Length), EnumerablePartitionerOptions.NoBuffering), parallel, index =>
        {
            if (index < files.Length)
                fileTraces[index] = Make(files[index]);
            else
                found[index - files.Length] = Draw(index - files.Length, pages[index - files.Length], links);
        });
        return new RenderedSite(
            pages,
            links,
            [.. fileTraces],
            places,
            [.. found.SelectMany(diagnostics => diagnostics).DistinctBy(MissingTextOnce)]);
    }

    private FileTrace Make(SiteFile file)
    {
        ByteChunks bytes = spare.TryTake(out ByteChunks? free) ? free : new ByteChunks();
        file.WriteTo(bytes);
        output.Put(file.Path, bytes.Written);
        FileTrace trace = DataFileReader.Trace(file.Path, bytes.Written, origin, addresses);
        bytes.Clear();
        spare.Add(bytes);
        return trace;
    }

    private ImmutableArray<Diagnostic> Draw(int number, Page page, LinkLedger links)
    {
        RenderedPage drawn;
        try
        {
            drawn = theme.Render(page);
        }
        catch (MissingInterfaceTextException missing)
        {
            return [MissingText.Diagnostic(missing, page.Url)];
        }
        catch (Exception exception)
        {
            throw new RenderException(page.Url, exception);
        }

        output.Put(page.FilePath, new(drawn.Html));
        if (page.CopyPath is { } copy)
            output.Put(copy, new(drawn.Html));
        HtmlScan scan = HtmlScanner.Scan(drawn.Html.Span);
        links.Take(number, page, scan, origin);
        return PageCheck.Of(drawn, scan, origin);
    }

    /// <summary>A text that is missing is missing on many pages; once is enough.</summary>
    private static (string, string) MissingTextOnce(Diagnostic diagnostic) =>
        (diagnostic.Message, MissingText.Is(diagnostic) ? "" : diagnostic.Place.File);
}

/// <summary>A page could not be drawn, and no content is to blame.</summary>
public sealed class RenderException(string url, Exception inner) : Exception($"the page {url} could not be drawn: {inner.Message}", inner);
