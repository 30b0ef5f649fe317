using Publisher.Knowledge.Text;

namespace Publisher.Site.Pages;

/// <summary>A text of a page that is made when it is first asked for: all pages are planned before the first is drawn, and in the preview few of them are drawn.</summary>
public sealed class LaterText(Func<Bilingual> make)
{
    private readonly Lazy<Bilingual> text = new(make, LazyThreadSafetyMode.PublicationOnly);

    public string this[Language language] => text.Value[language];

    public static implicit operator LaterText(Bilingual text) => new(() => text);
}
