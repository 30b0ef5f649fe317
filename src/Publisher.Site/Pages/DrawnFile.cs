using System.Buffers;
using Publisher.Site.Output;

namespace Publisher.Site.Pages;

/// <summary>A file whose bytes are made with the theme: one that holds parts of pages, or a picture.</summary>
public sealed record DrawnFile(string Path, Action<IBufferWriter<byte>, ITheme> WriteTo)
{
    public SiteFile With(ITheme theme) => new(Path, to => WriteTo(to, theme));
}
