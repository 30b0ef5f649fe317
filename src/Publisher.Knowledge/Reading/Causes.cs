using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;

namespace Publisher.Knowledge.Reading;

/// <summary>
/// Tells what is wrong from what only follows from it. A file that is not read, or read with a slip, lacks records; whatever leads to one of them, or counts them, or is proved by
/// them, fails too, hundreds of times. Such a consequence is left out; it shows itself if it is still there when its cause is gone.
/// </summary>
internal sealed class Causes
{
    private const string Indicators = "content/indicators/";
    private const string Plans = "content/plans/";

    /// <summary>Claims about everything an indicator holds: a unit or a remark that no statement of it bears out.</summary>
    private static readonly string[] OfWholeIndicators = ["OCP0017", "OCP0222", "OCP0270", "OCP0271"];

    /// <summary>What is wrong with a plan that is read as it stands all the same: too much left out, words about the plan that it does not print, its parts.</summary>
    private static readonly string[] BesideTheReading = ["OCP0107", "OCP0110", "OCP0112", "OCP0114", "OCP0115"];

    /// <summary>The list that holds the records of a kind.</summary>
    private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
    {
        ["jurisdiction"] = "content/jurisdictions.yaml",
        ["scope"] = "content/jurisdictions.yaml",
        ["sector"] = "content/sectors.yaml",
        ["organization"] = "content/organizations.yaml",
        ["unit"] = "content/units.yaml",
    };

    private readonly ILookup<string, Diagnostic> errors;
    private readonly ILookup<string, DanglingReference> references;
    private readonly IReadOnlyDictionary<string, string> planFolders;
    private readonly HashSet<string> brokenPlans;
    private readonly bool listsAreBroken;
    private readonly bool wordsAreBroken;
    private readonly bool indicatorsAreUnread;

    private Causes(IReadOnlyCollection<Diagnostic> found, IReadOnlyCollection<DanglingReference> dangling, IReadOnlyDictionary<string, string> planFolders)
    {
        this.planFolders = planFolders;
        Diagnostic[] wrong = [.. found.Where(diagnostic => diagnostic.Severity == Severity.Error)];
        errors = wrong.ToLookup(error => error.Place.File, StringComparer.Ordinal);
        references = dangling.ToLookup(reference => reference.Place.File, StringComparer.Ordinal);
        brokenPlans = [.. wrong.Where(IsOfPlan).Select(error => Folder(error.Place.File)!)];
        listsAreBroken = Lists.Values.Any(IsBroken);
        wordsAreBroken = IsBroken("content/units.yaml") || IsBroken("content/lexicon.yaml");
        indicatorsAreUnread = wrong.Any(error => IsUnread(error) && error.Place.File.StartsWith(Indicators, StringComparison.Ordinal));
    }

    /// <summary>0: a file is not read; 1: a record cannot be read, or the text of a plan is not what it was; 2: what is read is not proved.</summary>
    public static int Rank(Diagnostic diagnostic) => IsUnread(diagnostic) ? 0 : IsOfShape(diagnostic) ? 1 : 2;

    /// <summary>Everything found that does not follow from something else that was found.</summary>
    public static IEnumerable<(Diagnostic? Diagnostic, DanglingReference? Reference)> Among(
        IReadOnlyCollection<Diagnostic> found,
        IReadOnlyCollection<DanglingReference> dangling,
        IReadOnlyDictionary<string, string> planFolders)
    {
        Causes causes = new(found, dangling, planFolders);
        return
        [
            .. found.Where(diagnostic => !causes.Explain(diagnostic)).Select(diagnostic => ((Diagnostic?)diagnostic, (DanglingReference?)null)),
            .. dangling.Where(reference => !causes.Explain(reference)).Select(reference => ((Diagnostic?)null, (DanglingReference?)reference)),
        ];
    }

    private static bool IsUnread(Diagnostic diagnostic) => diagnostic.Code is "OCP0001" or "OCP0002" or "OCP0009" or "OCP0010" or "OCP0018";

    private static bool IsOfShape(Diagnostic diagnostic) =>
        diagnostic.Code is not (DanglingReference.Code or "OCP0017")
        && (diagnostic.Code.StartsWith("OCP00", StringComparison.Ordinal) || diagnostic.Code.StartsWith("OCP01", StringComparison.Ordinal));

    /// <summary>Whether an error keeps a whole plan from being read as it stands.</summary>
    private static bool IsOfPlan(Diagnostic error) =>
        Folder(error.Place.File) is { } folder
        && (IsUnread(error) || (IsOfShape(error) && !BesideTheReading.Contains(error.Code, StringComparer.Ordinal) && error.Place.File[folder.Length..] is "plan.yaml" or "passages.yaml" or "zh-Hans.txt"));

    /// <summary>`content/plans/wuhai-climate/` of what stands in it.</summary>
    private static string? Folder(string file) =>
        file.StartsWith(Plans, StringComparison.Ordinal) && file.IndexOf('/', Plans.Length) is > 0 and var end ? file[..(end + 1)] : null;

    private bool Explain(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Warning || (Rank(diagnostic) < 2 && diagnostic.Code != "OCP0114"))
            return false;
        if (brokenPlans.Contains(PlanOf(diagnostic) ?? ""))
            return true;
        if (diagnostic.Code[..5] switch { "OCP02" or "OCP04" => wordsAreBroken, "OCP03" => wordsAreBroken || listsAreBroken, _ => false })
            return true;
        return OfWholeIndicators.Contains(diagnostic.Code, StringComparer.Ordinal)
            && (listsAreBroken || brokenPlans.Count > 0 || references.Contains(diagnostic.Place.File)
                || errors[diagnostic.Place.File].Any(error => error.Code != "OCP0272" && !OfWholeIndicators.Contains(error.Code, StringComparer.Ordinal)));
    }

    private bool Explain(DanglingReference reference) => reference.What switch
    {
        _ when Lists.TryGetValue(reference.What, out string? list) => IsBroken(list),
        "indicator" => indicatorsAreUnread,
        "plan" => listsAreBroken || HasFault($"{Plans}{reference.Id}/"),
        "statement" or "proved statement" => listsAreBroken || wordsAreBroken || indicatorsAreUnread || brokenPlans.Count > 0 || HasFault($"{Indicators}{reference.Id.Split('.')[0]}.yaml"),
        "project" => listsAreBroken || wordsAreBroken || brokenPlans.Count > 0
            || errors.Concat<IGrouping<string, object>>(references).Any(file => IsProjects(file.Key) && file.Any(found => found is not DanglingReference { What: "project" })),
        "discrepancy" => errors.Any(file => file.Key != reference.Place.File) || references.Any(file => file.Key != reference.Place.File),
        _ => brokenPlans.Contains($"{Plans}{reference.What.Split(' ')[^1]}/"),
    };

    private static bool IsProjects(string file) => file.StartsWith(Plans, StringComparison.Ordinal) && file.EndsWith("/projects.yaml", StringComparison.Ordinal);

    private bool IsBroken(string file) => errors[file].Any(IsOfShape);

    private bool HasFault(string start) =>
        errors.Any(file => file.Key.StartsWith(start, StringComparison.Ordinal)) || references.Any(file => file.Key.StartsWith(start, StringComparison.Ordinal));

    private string? PlanOf(Diagnostic diagnostic) =>
        Folder(diagnostic.Place.File)
        ?? (diagnostic.Source is { } source && source.IndexOf(':', StringComparison.Ordinal) is > 0 and var end ? planFolders.GetValueOrDefault(source[..end]) : null);
}
