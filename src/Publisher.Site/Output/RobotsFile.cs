using System.Text;

namespace Publisher.Site.Output;

public static class RobotsFile
{
    public static SiteFile Of(string origin) =>
        new("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {origin}/sitemap.xml\n"));
}
