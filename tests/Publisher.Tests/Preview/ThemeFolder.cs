using Publisher.Tests.Building;

namespace Publisher.Tests.Preview;

/// <summary>The theme as it is developed, in the folder of a project: its styles and scripts, and what bundles them.</summary>
internal static class ThemeFolder
{
    private static readonly string[] Needed = ["theme/bundle.mjs", "theme/styles", "theme/scripts", "theme/icons", "src/Publisher.Knowledge/Text/fold.tsv"];

    public static void CopyTo(string project)
    {
        foreach (string needed in Needed)
        {
            string from = Path.Combine(RealSite.Root, needed);
            foreach (string file in File.Exists(from) ? [from] : Directory.GetFiles(from, "*", SearchOption.AllDirectories))
            {
                string to = Path.Combine(project, Path.GetRelativePath(RealSite.Root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to, overwrite: true);
            }
        }

        Directory.CreateSymbolicLink(Path.Combine(project, "node_modules"), Path.Combine(RealSite.Root, "node_modules"));
    }
}
