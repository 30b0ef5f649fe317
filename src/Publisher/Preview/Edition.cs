using System.Collections.Immutable;
using Publisher.Building;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Sources;

namespace Publisher.Preview;

/// <summary>
/// The site as of one moment of editing: <paramref name="Site"/> is the last that could be made (null before the first), <paramref name="Diagnostics"/> what was found in
/// the sources of this moment. It is broken when they hold an error.
/// </summary>
public sealed record Edition(int Number, PreviewSite? Site, ImmutableArray<Diagnostic> Diagnostics, SourceTree Sources)
{
    public bool IsBroken => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Names the edition to browsers; another run of the program is another edition.</summary>
    public string Name => $"{Environment.ProcessId}-{Number}";

    public static Edition Read(string root, string origin, ITheme theme, Edition? before)
    {
        SourceTree sources = SourceFolder.Read(root);
        ProvedSources proved = ProvedSources.Of(sources, origin);
        int number = (before?.Number ?? 0) + 1;
        if (proved.Knowledge is not { } knowledge)
            return new Edition(number, before?.Site, proved.Diagnostics, sources);
        Findings faults = new();
        ITheme drawn = theme.Read(sources, knowledge.Parts.Interface, faults);
        if (faults.HasErrors)
            return new Edition(number, before?.Site, [.. proved.Diagnostics, .. faults.InOrder()], sources);
        PlannedSite planned = PlannedSite.Of(knowledge, proved.Retirements, drawn);
        return planned.Plan is { } plan
            ? new Edition(number, new PreviewSite(plan, drawn, [.. proved.Retirements.Rules, .. RedirectRules.All]), proved.Diagnostics, sources)
            : new Edition(number, before?.Site, [.. proved.Diagnostics, .. planned.Diagnostics], sources);
    }
}
