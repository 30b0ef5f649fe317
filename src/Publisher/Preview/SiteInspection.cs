using System.Collections.Immutable;
using System.Globalization;
using Publisher.Checking;
using Publisher.Knowledge.Diagnostics;
using Publisher.Publishing;
using Publisher.Rendering;
using Publisher.Reporting;

namespace Publisher.Preview;

/// <summary>Draws and checks the whole site behind the preview, with one thread so that pages are served at once, and writes what it finds.</summary>
public sealed class SiteInspection(string origin, TextWriter report)
{
    /// <summary>Until open pages have been served.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>Gives up without a word when the edition is superseded.</summary>
    public void Look(Edition edition, CancellationToken superseded)
    {
        try
        {
            if (edition.IsBroken || edition.Site is null)
            {
                Write(edition, []);
                return;
            }

            if (superseded.WaitHandle.WaitOne(Pause))
                return;
            ImmutableArray<Diagnostic> misplaced = PlanCheck.Of(edition.Site.Plan, edition.Site.Theme.Files);
            if (!misplaced.IsEmpty)
            {
                Write(edition, misplaced);
                return;
            }

            using NoOutput output = new();
            RenderedSite site = new SiteRenderer(edition.Site.Theme, output, origin)
                .Render(edition.Site.Plan, [], new ParallelOptions { MaxDegreeOfParallelism = 1, CancellationToken = superseded });
            Write(edition, [.. site.Diagnostics, .. LinkCheck.Of(site)]);
        }
        catch (OperationCanceledException)
        {
            // Another edit came; the next look reports.
        }
        catch (Exception failure)
        {
            // Whatever it is, the preview goes on, and the next edit is looked at again.
            report.WriteLine((failure as AggregateException)?.Flatten().InnerExceptions[0] ?? failure);
        }
    }

    private void Write(Edition edition, ImmutableArray<Diagnostic> found)
    {
        report.Write(string.Create(CultureInfo.InvariantCulture, $"--- edition {edition.Number}\n"));
        DiagnosticReport.Write(report, [.. edition.Diagnostics, .. found], edition.Sources);
        report.Flush();
    }
}
