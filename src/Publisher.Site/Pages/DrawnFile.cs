using System.Buffers;
using Publisher.Site.Output;

namespace Publisher.Site.Pages;

/// <summary>A file that holds parts of pages: its bytes are made with the theme that draws them.</summary>
public sealed record DrawnFile(string Path, Action<IBufferWriter<byte>, ITheme> WriteTo)
{
    public SiteFile With(ITheme theme) => new(Path, to => WriteTo(to, theme));
}
