using Publisher.Browser.Tests.Browser;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;

namespace Publisher.Browser.Tests.Pages;

public sealed class KeyboardTests(SiteInBrowser site)
{
    private const int Steps = 40;

    /// <summary>Null when the focused element is in view and marked as focused, else what is wrong; "end" once the focus has left the page.</summary>
    private const string Focus = """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body) return 'end';
          const style = getComputedStyle(e);
          const box = e.getBoundingClientRect();
          const marked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none';
          const inView = box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
          const behind = marked && inView && !e.matches('.skip-link') ? document.elementFromPoint(Math.max(1, box.left + 2), Math.min(innerHeight - 1, Math.max(1, box.top + box.height / 2))) : null;
          const seen = !behind || e.contains(behind) || behind.contains(e) || !['fixed', 'sticky'].includes(getComputedStyle(behind).position);
          return marked && inView && seen ? null : `${marked ? '' : 'unmarked '}${inView ? '' : 'out of view '}${seen ? '' : 'hidden '}${e.outerHTML.slice(0, 160)}`;
        }
        """;

    [Theory]
    [MemberData(nameof(PageCases.TypesAndLanguages), MemberType = typeof(PageCases))]
    public async Task The_first_stop_skips_to_the_content(PageType type, Language language)
    {
        await using Visit visit = await site.Visit(site.Examples(type, language).First().Url);
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.matches('.skip-link')"));
        Assert.Null(await visit.Page.EvaluateAsync<string?>(Focus));
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.matches('main')"));
    }

    [Theory]
    [MemberData(nameof(PageCases.TypesAndLanguages), MemberType = typeof(PageCases))]
    public async Task Every_stop_of_the_keyboard_can_be_seen(PageType type, Language language)
    {
        await using Visit visit = await site.Visit(site.Examples(type, language).First().Url);
        for (int step = 0; step < Steps; step++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            string? wrong = await visit.Page.EvaluateAsync<string?>(Focus);
            if (wrong is "end")
                return;
            Assert.True(wrong is null, $"stop {step + 1}: {wrong}");
        }
    }
}
