using System.Collections.Concurrent;
using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;

namespace Publisher.Knowledge.Reading;

/// <summary>
/// Collects diagnostics of one reading, from any thread; given back with causes first, in order of place and code. What follows from another finding is left out, and what is
/// found twice is told once.
/// </summary>
public sealed class Findings
{
    private readonly ConcurrentBag<Diagnostic> all = [];
    private readonly ConcurrentBag<DanglingReference> references = [];
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> planFolders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> gaps = new(StringComparer.Ordinal);

    public bool HasErrors => !references.IsEmpty || all.Any(diagnostic => diagnostic.Severity == Severity.Error);

    public void Error(string code, Place place, string message, string cure, string? source = null, int length = 1) =>
        all.Add(new Diagnostic(code, Severity.Error, place, message, cure, source, length));

    public void Warning(string code, Place place, string message, string cure) =>
        all.Add(new Diagnostic(code, Severity.Warning, place, message, cure));

    /// <summary>An id that leads nowhere: of a statement, a plan, a unit and so on.</summary>
    public void Dangling(Place place, string what, string id, string? cure = null) => references.Add(new DanglingReference(place, what, id, cure));

    /// <summary>The ids of one kind that exist, so that a slip is told what it was probably meant to be.</summary>
    public void Know(string what, IEnumerable<string> ids) => known[what] = [.. ids];

    /// <summary>The source text of a plan, so that what is found about the text is known to be about the plan.</summary>
    public void KnowSeed(string seed, string planFolder) => planFolders[seed] = planFolder;

    /// <summary>Counts a text that a further language of the site does not have yet.</summary>
    public void Gap(string language) => gaps.AddOrUpdate(language, 1, (_, count) => count + 1);

    /// <summary>Takes over what was found apart.</summary>
    public void Take(Findings apart)
    {
        foreach (Diagnostic diagnostic in apart.all)
            all.Add(diagnostic);
        foreach (DanglingReference reference in apart.references)
            references.Add(reference);
        foreach ((string seed, string folder) in apart.planFolders)
            planFolders[seed] = folder;
        foreach ((string language, int texts) in apart.gaps)
            gaps.AddOrUpdate(language, texts, (_, count) => count + texts);
    }

    /// <summary>How many texts each language lacks, of those that lack some.</summary>
    public IEnumerable<(string Language, int Texts)> Gaps => gaps.Select(pair => (pair.Key, pair.Value));

    public ImmutableArray<Diagnostic> InOrder() =>
    [
        .. Causes.Among(all, references, planFolders).Select(found => found.Reference is { } reference ? Told(reference) : found.Diagnostic!)
            .Distinct()
            .OrderBy(Causes.Rank)
            .ThenBy(diagnostic => diagnostic.Place)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];

    private Diagnostic Told(DanglingReference reference)
    {
        string? near = Nearest.To(reference.Id, known.GetValueOrDefault(reference.What, []));
        string cure = reference.Cure ?? (near is null ? $"write the id of an existing {reference.What}, or add it" : $"did you mean '{near}'? Else write the id of an existing {reference.What}, or add it");
        return new(DanglingReference.Code, Severity.Error, reference.Place, $"there is no {reference.What} '{reference.Id}'", cure, Length: reference.Id.Length);
    }
}
