using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Publisher.Theme.Rendering;

/// <summary>The services of one page's renderer. The encoder leaves Chinese as it is; the default one writes six bytes of reference for each character.</summary>
internal sealed class PageServices(PageContext context) : IServiceProvider
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public object? GetService(Type serviceType) =>
        serviceType == typeof(PageContext) ? context
        : serviceType == typeof(HtmlEncoder) ? Encoder
        : null;
}
