using System.Collections.Immutable;

namespace Publisher.Site.Output;

/// <summary>
/// The headers of the site, in the preview as on the web. Every rule that matches a path applies, so no header stands in two rules that
/// match one path: the policy on content is for all, the ban on framing only for pages, so that /embed/ stays free to be framed.
/// </summary>
public static class HeaderRules
{
    public static ImmutableArray<HeaderRule> All { get; } =
    [
        new("/*",
        [
            ("Content-Security-Policy", "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'"),
            ("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "strict-origin-when-cross-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
        ]),
        new("/zh/*", [("X-Frame-Options", "DENY")]),
        new("/en/*", [("X-Frame-Options", "DENY")]),
        new("/assets/*", [("Cache-Control", "public, max-age=31536000, immutable")]),
        new("/api/*", [("Access-Control-Allow-Origin", "*")]),
        new("/sources/*", [("Access-Control-Allow-Origin", "*"), ("Content-Type", "text/plain; charset=utf-8")]),
    ];
}
