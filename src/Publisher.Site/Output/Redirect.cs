namespace Publisher.Site.Output;

/// <summary>A rule of `_redirects`: from a path to a URL with a status (301, 302, 404, 410), in force only for a language of the browser when one is given.</summary>
public sealed record Redirect(string From, string To, int Status, string? Language = null);
