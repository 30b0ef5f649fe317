using System.Collections.Immutable;
using Publisher.Site.Output;

namespace Publisher.Preview;

/// <summary>
/// The last styles, scripts and icons of editions. Their names hold a hash of their content, so that a page that was drawn before an edit gets what it asks for while it loads after it.
/// </summary>
public sealed class EarlierAssets
{
    private const int Most = 100;

    private ImmutableList<SiteFile> files = [];

    /// <summary>Keeps those of an edition; the oldest are forgotten. The editions come one at a time.</summary>
    public void Keep(Edition edition)
    {
        foreach (SiteFile file in edition.Site?.Theme.Files ?? [])
        {
            if (!files.Exists(known => known.Path == file.Path))
                files = files.Add(file);
        }

        files = files.RemoveRange(0, Math.Max(0, files.Count - Most));
    }

    public byte[]? Of(string url) => files.Find(file => url.AsSpan(1).SequenceEqual(file.Path))?.Content.ToArray();
}
