using System.Collections.Immutable;
using Publisher.Checking;
using Publisher.Knowledge;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Reading;
using Publisher.Site;
using Publisher.Site.Output;
using Publisher.Site.Pages;

namespace Publisher.Shards;

/// <summary>
/// The part of a site that one machine draws: the pages of some places and of their plans, with the files beside them. What is of no single place belongs to the root of the tree of places, so that
/// shards of all places are the whole site, and no two hold the same file.
/// </summary>
public static class Shard
{
    /// <summary>What of the plan belongs to these places.</summary>
    public static SitePlan Of(SitePlan plan, KnowledgeBase knowledge, ImmutableArray<string> places)
    {
        HashSet<JurisdictionId> chosen = [.. places.Select(place => new JurisdictionId(place))];
        JurisdictionId root = knowledge.Jurisdictions.First(place => place.Parent is null).Id;
        Dictionary<string, JurisdictionId> placeOfFolder = plan.Pages.Pages
            .Where(page => page.Place is not null)
            .ToDictionary(page => FolderOf(page.FilePath), page => page.Place!.Value, StringComparer.Ordinal);
        return new(
            new PageList([.. plan.Pages.Pages.Where(page => chosen.Contains(page.Place ?? root))]),
            () => [.. plan.Files.Where(file => IsChosen(file.Path))],
            () => [.. plan.Drawn.Where(file => IsChosen(file.Path))])
        {
            HasThemeFiles = chosen.Contains(root),
        };

        // A chart stands beside its page.
        bool IsChosen(string path) => chosen.Contains(placeOfFolder.TryGetValue(FolderOf(path), out JurisdictionId place) ? place : root);
    }

    /// <summary>Names of places that there are not.</summary>
    public static IEnumerable<Diagnostic> Unknown(ImmutableArray<string> places, KnowledgeBase knowledge)
    {
        string[] known = [.. knowledge.Jurisdictions.Select(place => place.Id.Value)];
        return places.Except(known, StringComparer.Ordinal).Select(place => PageDiagnostic.Error(
            "OCP0524",
            "--only",
            $"there is no jurisdiction '{place}'{(Nearest.To(place, known) is { } near ? $"; did you mean '{near}'?" : "")}",
            "name ids of content/jurisdictions.yaml; what is of no single place belongs to the first of them"));
    }

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];
}
