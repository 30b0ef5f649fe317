using System.Text;
using System.Text.RegularExpressions;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;

namespace Publisher.Theme.Assets;

/// <summary>Styles of a project, in content/theme/styles: other values for the tokens of theme/styles/tokens.css, or rules of its own.</summary>
internal static partial class ProjectStyles
{
    private const string Folder = "content/theme/styles/";

    /// <summary>All of them in the order of their paths, to be set behind the theme's own; empty where there are none.</summary>
    public static ReadOnlyMemory<byte> In(SourceTree sources, Findings findings)
    {
        StringBuilder all = new();
        foreach (string path in sources.Paths.Where(path => path.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            string text = sources.Text(path) ?? "";
            foreach (Match further in Further().Matches(text))
            {
                ReadOnlySpan<char> before = text.AsSpan(0, further.Index);
                findings.Error("OCP0468", new Place(path, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n')), $"a style of a project asks for no other file, and here is `{further.Value}`", "write the rules themselves; a page makes no request to another host", length: further.Length);
            }

            all.Append(text.TrimEnd()).Append('\n');
        }

        return Encoding.UTF8.GetBytes(all.ToString());
    }

    [GeneratedRegex(@"@import\b|\burl\(|\bimage-set\(", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Further();
}
