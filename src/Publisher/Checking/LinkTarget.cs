namespace Publisher.Checking;

/// <summary>Where a written link leads within the site: a path with an optional `#fragment`, without query; null for the world outside.</summary>
public static class LinkTarget
{
    private const string TextFragment = ":~:";

    public static string? Of(string link, string page, string origin)
    {
        if (link.StartsWith(origin, StringComparison.Ordinal) && (link.Length == origin.Length || link[origin.Length] is '/' or '#' or '?'))
            link = link.Length == origin.Length ? "/" : link[origin.Length..];
        else if (link.StartsWith("//", StringComparison.Ordinal) || HasScheme(link))
            return null;
        if (link.Contains('?', StringComparison.Ordinal) || link.Contains(TextFragment, StringComparison.Ordinal))
            link = Plain(link);
        return link switch
        {
            "" or "#" or "#top" => page,
            ['#', ..] => page + link,
            ['/', ..] => link.EndsWith('#') ? link[..^1] : link,
            _ => Resolved(page, link),
        };
    }

    private static string Plain(string link)
    {
        int hash = link.IndexOf('#', StringComparison.Ordinal);
        string path = hash < 0 ? link : link[..hash];
        string fragment = hash < 0 ? "" : link[hash..];
        int query = path.IndexOf('?', StringComparison.Ordinal);
        int words = fragment.IndexOf(TextFragment, StringComparison.Ordinal);
        return (query < 0 ? path : path[..query]) + (words < 0 ? fragment : fragment[..words]);
    }

    private static string Resolved(string page, string link)
    {
        Uri uri = new(new Uri("http://site" + page), link);
        return uri.AbsolutePath + uri.Fragment;
    }

    private static bool HasScheme(string link)
    {
        int colon = link.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && link.AsSpan(0, colon).IndexOfAny('/', '#', '?') < 0;
    }
}
