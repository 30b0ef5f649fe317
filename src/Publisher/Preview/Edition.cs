using System.Collections.Immutable;
using Publisher.Building;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Site.Pages;
using Publisher.Sources;

namespace Publisher.Preview;

/// <summary>
/// The site as of one moment of editing: <paramref name="Site"/> is the last that could be made (null before the first), <paramref name="Diagnostics"/> what was found in
/// the sources of this moment. It is broken when they hold an error.
/// </summary>
public sealed record Edition(int Number, PreviewSite? Site, ImmutableArray<Diagnostic> Diagnostics, SourceTree Sources, ThemeBundle Bundle)
{
    public bool IsBroken => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Names the edition to browsers; another run of the program is another edition.</summary>
    public string Name => $"{Environment.ProcessId}-{Number}";

    /// <summary>As <see cref="Read"/>; where that fails, the site before it, and what happened as a finding: the next edit is read again.</summary>
    public static Edition ReadOrTell(string root, string origin, ITheme theme, ReadingMemory memory, Bundler bundler, Edition? before)
    {
        try
        {
            return Read(root, origin, theme, memory, bundler, before);
        }
        catch (Exception exception)
        {
            Exception cause = (exception as AggregateException)?.Flatten().InnerExceptions[0] ?? exception;
            Diagnostic told = new("OCP0530", Severity.Error, new Place("content", 0, 0), $"the sources could not be read: {cause}", "undo the last edit; please report this");
            return new Edition((before?.Number ?? 0) + 1, before?.Site, [told], before?.Sources ?? SourceTree.Of([]), before?.Bundle ?? ThemeBundle.AsBuilt(SourceTree.Of([])));
        }
    }

    private static Edition Read(string root, string origin, ITheme theme, ReadingMemory memory, Bundler bundler, Edition? before)
    {
        SourceTree sources = SourceFolder.Read(root, before?.Sources);
        ProvedSources proved = ProvedSources.Of(sources, origin, memory);
        int number = (before?.Number ?? 0) + 1;
        Findings faults = new();
        ThemeBundle bundle = before is null ? ThemeBundle.AsBuilt(sources) : before.Bundle.Renew(bundler, sources, faults);
        if (proved.Knowledge is not { } knowledge)
            return Broken(proved.Diagnostics);
        ITheme drawn = (bundle.Assets is { } assets ? theme.With(assets) : theme).Read(sources, knowledge.Parts.Interface, faults);
        if (faults.HasErrors)
            return Broken([.. proved.Diagnostics, .. faults.InOrder()]);
        // An edit of the theme leaves the pages as they are planned.
        if (before?.Site is { } site && ReferenceEquals(site.Proved, proved))
            return new Edition(number, new PreviewSite(proved, site.Plan, drawn), proved.Diagnostics, sources, bundle);
        PlannedSite planned = PlannedSite.Unchecked(knowledge, proved.Retirements);
        return planned.Plan is { } plan
            ? new Edition(number, new PreviewSite(proved, plan, drawn), proved.Diagnostics, sources, bundle)
            : Broken([.. proved.Diagnostics, .. planned.Diagnostics]);

        Edition Broken(ImmutableArray<Diagnostic> found) => new(number, before?.Site, found, sources, bundle);
    }
}
