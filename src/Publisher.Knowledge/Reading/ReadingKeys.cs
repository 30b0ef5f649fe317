using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Publisher.Knowledge.Assignments;
using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;

namespace Publisher.Knowledge.Reading;

/// <summary>What a plan and an indicator are read from, as hashes of the files: their own, and those that all are proved against.</summary>
public sealed class ReadingKeys
{
    /// <summary>Lists and words that every plan and indicator may be proved against.</summary>
    private static readonly string[] Shared =
    [
        "content/site.yaml", "content/jurisdictions.yaml", "content/sectors.yaml", "content/units.yaml", "content/lexicon.yaml", "content/organizations.yaml", "content/glossary.yaml",
    ];

    /// <summary>Files of a plan's folder that are read after the plan itself, and that no indicator is proved against.</summary>
    private static readonly string[] LaterFiles = [ProjectReader.File, AssignmentReader.File, NoteReader.File];

    private static readonly SearchValues<char> OfIds = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly SourceTree tree;
    private readonly string shared;
    private readonly FrozenDictionary<string, string> plans;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> names;

    /// <summary>The keys of one state of the sources.</summary>
    /// <param name="folders">Of the plans, each with a stroke at its end.</param>
    /// <param name="indicators">The paths of all indicators: one may name another.</param>
    public ReadingKeys(SourceTree tree, ImmutableArray<string> folders, ImmutableArray<string> indicators)
    {
        this.tree = tree;
        shared = tree.Hash([.. Shared, .. tree.Paths.Where(path => path.StartsWith("seeds/", StringComparison.Ordinal))], $"{string.Join('\n', folders)}\n{string.Join('\n', indicators)}\n{string.Join('\n', tree.Languages)}");
        ILookup<string, string> files = tree.Paths.Where(path => path.StartsWith(PlanReader.Folder, StringComparison.Ordinal))
            .ToLookup(path => path[..(path.IndexOf('/', PlanReader.Folder.Length) + 1)], StringComparer.Ordinal);
        plans = folders.ToFrozenDictionary(folder => folder[PlanReader.Folder.Length..^1], folder => OfFolder(folder, files[folder]), StringComparer.Ordinal);
        names = plans.GetAlternateLookup<ReadOnlySpan<char>>();
        Indicators = indicators.ToFrozenDictionary(path => path, OfIndicator, StringComparer.Ordinal);
    }

    /// <summary>By path: its own file, and the plans it names; one that says of a plan that it is silent is held against all of them.</summary>
    public FrozenDictionary<string, string> Indicators { get; }

    public string Plan(string folder) => plans[folder[PlanReader.Folder.Length..^1]];

    /// <summary>A file of a plan's folder that is read after the plan, and what it may name beside it.</summary>
    public string Later(PlanId plan, string file, string beside = "") => tree.Hash([$"{PlanReader.Folder}{plan}/{file}"], $"{plans.GetValueOrDefault(plan.Value)}\n{beside}");

    /// <summary>What plans say of themselves, without their passages.</summary>
    public string Cards(IEnumerable<PlanId> known) => tree.Hash(known.Select(plan => $"{PlanReader.Folder}{plan}/plan.yaml"), shared);

    /// <summary>All seeds and content; of a theme only which files there are, and whether they are text.</summary>
    public static string Whole(SourceTree tree)
    {
        ILookup<bool, string> ofTheme = tree.Paths.ToLookup(path => path.StartsWith("theme/", StringComparison.Ordinal) || path.StartsWith("content/theme/", StringComparison.Ordinal));
        return tree.Hash(ofTheme[false], string.Join('\n', [.. tree.Unreadable.Select(file => file.ToString()), .. ofTheme[true].Select(path => $"{path} {tree.IsText(path)}")]));
    }

    /// <summary>The sentences of all languages.</summary>
    public static string Interface(SourceTree tree) => tree.Hash(tree.Languages.Select(LanguageFiles.Path));

    private string OfIndicator(string path)
    {
        string text = Encoding.UTF8.GetString(tree.Bytes(path)!.Value.Span);
        IEnumerable<string> named = text.Contains("absent:", StringComparison.Ordinal) ? plans.Keys : Named(text);
        return tree.Hash([path], $"{shared}\n{string.Join('\n', named.Order(StringComparer.Ordinal).Select(plan => plans[plan]))}");
    }

    /// <summary>Every plan whose id is a word of the text.</summary>
    private HashSet<string> Named(ReadOnlySpan<char> text)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        while (text.IndexOfAny(OfIds) is >= 0 and var start)
        {
            text = text[start..];
            int length = text.IndexOfAnyExcept(OfIds) is >= 0 and var end ? end : text.Length;
            if (names.TryGetValue(text[..length], out _))
                found.Add(text[..length].ToString());
            text = text[length..];
        }

        return found;
    }

    private string OfFolder(string folder, IEnumerable<string> files) =>
        tree.Hash(files.Where(path => !LaterFiles.Contains(path[folder.Length..], StringComparer.Ordinal)), $"{shared}\n{folder}");
}
