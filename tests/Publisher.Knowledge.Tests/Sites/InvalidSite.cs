using Publisher.Knowledge.Diagnostics;

namespace Publisher.Knowledge.Tests.Sites;

/// <summary>The tiny site with one thing wrong, and the diagnostic that must say so: its code and its place.</summary>
public sealed record InvalidSite(string Code, string Name, TinySite Site, Place Place)
{
    private const char Caret = '‸';

    /// <summary>One string of a file replaced by another, in which ‸ marks the expected place.</summary>
    public static InvalidSite Of(string code, string path, string from, string to) => Of(code, TinySite.Valid, path, from, to);

    /// <summary>The same, where the finding names another file; there ‸ does not mark the place, so it is given.</summary>
    public static InvalidSite Of(string code, string path, string from, string to, Place place) =>
        new(code, $"{path}: {to}", TinySite.Valid.Change(path, from, to), place);

    public static InvalidSite Of(string code, string name, TinySite site, Place place) => new(code, name, site, place);

    /// <summary>The same, of another valid site.</summary>
    public static InvalidSite Of(string code, TinySite site, string path, string from, string to)
    {
        TinySite marked = site.Change(path, from, to);
        string text = marked.Files[path];
        int caret = text.IndexOf(Caret, StringComparison.Ordinal);
        string before = text[..caret];
        Place place = new(path, before.Count(character => character == '\n') + 1, caret - before.LastIndexOf('\n'));
        return new InvalidSite(code, $"{path}: {to}", marked.With(path, text.Remove(caret, 1)), place);
    }

    public override string ToString() => $"{Code} {Name}";
}
