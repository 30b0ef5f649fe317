using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Tests.Mutations;

/// <summary>Every file of the content under another name.</summary>
public static class FileNames
{
    public static IEnumerable<Trial> Of(string path)
    {
        string folder = path[..(path.LastIndexOf('/') + 1)];
        string name = path[folder.Length..];
        string stem = name[..name.LastIndexOf('.')];
        string ending = name[stem.Length..];
        (string What, string Path)[] renamed =
        [
            ("name: another ending", folder + stem + (ending == ".yaml" ? ".yml" : ending + "x")),
            ("name: the ending in capitals", folder + stem + ending.ToUpperInvariant()),
            ("name: a capital", folder + (char.IsLower(name[0]) ? char.ToUpperInvariant(name[0]) : char.ToLowerInvariant(name[0])) + name[1..]),
            ("name: a letter more", folder + stem + "s" + ending),
            ("name: a letter less", folder + stem[..^1] + ending),
            ("name: a copy's ending", path + ".orig"),
            ("name: a folder below", folder + "old/" + name),
            ("name: the folder above", folder[..(folder[..^1].LastIndexOf('/') + 1)] + name),
        ];
        return renamed.Where(other => other.Path.StartsWith("content/", StringComparison.Ordinal)).Select(other => Renamed(path, other.What, other.Path));
    }

    /// <summary>What no reader opens is an error at once; what is opened under the new name is read by its reader.</summary>
    private static Trial Renamed(string from, string what, string to)
    {
        SourceTree tree = SourceTree.Of(Repository.Tree.Paths.Select(path => (path == from ? to : path, Repository.Tree.Bytes(path)!.Value)));
        Findings findings = new();
        ContentFiles.Check(tree, findings);
        if (ContentFiles.IsRead(to, tree.Languages))
            ReadAnew(tree, to, findings);
        return new Trial(from, what, to, to, [.. findings.InOrder().Where(found => found.Severity == Severity.Error)]);
    }

    private static void ReadAnew(SourceTree tree, string path, Findings findings)
    {
        if (path.StartsWith(IndicatorReader.Folder, StringComparison.Ordinal))
            RealContent.Once.ReadIndicator(tree, path, findings);
        else if (path.StartsWith(InterfaceReader.Folder, StringComparison.Ordinal))
            InterfaceReader.Read(tree, null, findings);
        else
            SiteReader.Prose(tree, findings);
    }
}
