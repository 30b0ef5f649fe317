using System.Globalization;
using System.Text;

namespace Publisher.Site.Output;

/// <summary>`_redirects`, as Netlify reads it: from, to, status, conditions; the first match is in force.</summary>
public static class RedirectsFile
{
    public static SiteFile Of(IEnumerable<Redirect> redirects)
    {
        StringBuilder text = new();
        foreach (Redirect redirect in redirects)
        {
            text.Append(CultureInfo.InvariantCulture, $"{redirect.From}  {redirect.To}  {redirect.Status}");
            if (redirect.Language is { } language)
                text.Append("  Language=").Append(language);
            text.Append('\n');
        }
        return new SiteFile("_redirects", Encoding.UTF8.GetBytes(text.ToString()));
    }
}
