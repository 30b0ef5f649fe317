using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Publisher.SameDom;

/// <summary>
/// A page as lines: its elements with their attributes in order of name, and its text. What a browser does not show differently is made the same: runs of white space are one space, and
/// there is none at the edge of a block; the hash in the name of an asset, which changes with every style and script, is left out. Comments are no content.
/// </summary>
internal static partial class Normalized
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "button", "cite", "code", "data", "em", "i", "input", "kbd", "label", "mark", "q", "select", "small", "span", "strong", "sub", "sup", "textarea", "time", "var",
    };

    public static List<string> Of(IDocument document)
    {
        List<string> lines = [];
        Add(document.DocumentElement, lines, "");
        return lines;
    }

    public static string? Difference(List<string> one, List<string> other)
    {
        for (int at = 0; at < Math.Max(one.Count, other.Count); at++)
        {
            string before = at < one.Count ? one[at] : "(end)";
            string after = at < other.Count ? other[at] : "(end)";
            if (before != after)
                return $"\n  before: {before}\n  after:  {after}\n  behind: {(at > 0 ? one[at - 1] : "")}";
        }

        return null;
    }

    private static void Add(IElement element, List<string> lines, string indent)
    {
        lines.Add($"{indent}<{element.LocalName}{string.Concat(element.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal).Select(attribute => $" {attribute.Name}=\"{Value(attribute)}\""))}>");
        bool isVerbatim = element.LocalName is "pre" or "textarea" or "script" or "style";
        INode[] children = [.. element.ChildNodes.Where(child => child is IElement or IText)];
        for (int at = 0; at < children.Length; at++)
        {
            if (children[at] is IElement child)
                Add(child, lines, indent + " ");
            else if (isVerbatim)
                lines.Add($"{indent} {children[at].TextContent}");
            else if (Text(children[at].TextContent, IsEdge(children, at - 1, element), IsEdge(children, at + 1, element)) is { Length: > 0 } text)
                lines.Add($"{indent} {text}");
        }
    }

    private static string Value(IAttr attribute) => AssetHash().Replace(attribute.Name == "class" ? attribute.Value.Trim() : attribute.Value, "${name}.${kind}");

    /// <summary>Whether white space beside this place is not shown: the edge of a block, or a block.</summary>
    private static bool IsEdge(INode[] children, int at, IElement parent) =>
        at < 0 || at >= children.Length ? !Inline.Contains(parent.LocalName) : children[at] is IElement element && !Inline.Contains(element.LocalName);

    private static string Text(string text, bool atStart, bool atEnd)
    {
        string one = Spaces().Replace(text, " ");
        if (atStart)
            one = one.TrimStart(' ');
        return atEnd ? one.TrimEnd(' ') : one;
    }

    [GeneratedRegex("[ \t\r\n\f]+", RegexOptions.None, 10_000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<name>/assets/[a-z-]+)\.[0-9a-f]{10}\.(?<kind>css|js)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex AssetHash();
}
