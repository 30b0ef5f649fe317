using System.Text;

namespace Publisher.Site.Output;

/// <summary>`_headers`, as Netlify reads it: a path, then its headers indented.</summary>
public static class HeadersFile
{
    public static SiteFile Of(IEnumerable<HeaderRule> rules)
    {
        StringBuilder text = new();
        foreach (HeaderRule rule in rules)
        {
            text.Append(rule.Path).Append('\n');
            foreach ((string name, string value) in rule.Headers)
                text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }
        return new SiteFile("_headers", Encoding.UTF8.GetBytes(text.ToString()));
    }
}
