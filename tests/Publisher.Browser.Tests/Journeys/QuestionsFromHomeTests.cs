using Microsoft.Playwright;
using Publisher.Browser.Tests.Browser;
using Publisher.Browser.Tests.Site;

namespace Publisher.Browser.Tests.Journeys;

/// <summary>What four people came to ask, answered from home in at most three clicks. The answers were read in the source texts, and stand there.</summary>
public sealed class QuestionsFromHomeTests(SiteInBrowser site)
{
    [Fact]
    public async Task What_forest_cover_do_Hohhot_and_the_region_aim_at()
    {
        await using Visit visit = await site.Visit("/en/");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Forest cover", Exact = true }).First.ClickAsync();

        await Reads(visit, "h1", "Forest cover");
        await Reads(visit, "main", "Hohhot, 23.8%");
        await Reads(visit, "main", "Inner Mongolia (regional figure), 23.5%");
        Printed("hohhot-climate-plan.txt", "森林覆盖率", "23.8");
        Printed("inner-mongolia-climate-plan.txt", "森林覆蓋率", "23.5");
    }

    [Fact]
    public async Task What_must_be_retrofitted_in_Wuhai_and_to_which_standard()
    {
        await using Visit visit = await site.Visit("/en/");
        ILocator menu = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = "Main navigation" });
        await menu.GetByText("Projects", new() { Exact = true }).First.ClickAsync();
        await menu.GetByRole(AriaRole.Link, new() { Name = "Boxed lists" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Standards for the net coal consumption" }).First.ClickAsync();

        await Reads(visit, "main", "Wuhai");
        foreach (string standard in (string[])["285", "306", "325"])
        {
            await Reads(visit, "main", standard);
            Printed("wuhai-climate-plan.txt", "供电煤耗", standard);
        }
    }

    [Fact]
    public async Task What_disagrees_about_green_factories()
    {
        await using Visit visit = await site.Visit("/zh/");
        await visit.Page.Locator(".conflict-lines").GetByRole(AriaRole.Link, new() { Name = "绿色工厂" }).First.ClickAsync();

        await Reads(visit, ":target >> xpath=..", "15—20");
        await Reads(visit, ":target >> xpath=..", "35");
        Printed("hohhot-climate-plan.txt", "绿色工厂", "15—20");
        Printed("hohhot-climate-plan.txt", "绿色工厂", "35");
    }

    [Fact]
    public async Task Where_the_plans_speak_of_hydrogen()
    {
        await using Visit visit = await site.Visit("/zh/");
        await visit.Page.Locator("#site-search input[name=q]").FillAsync("氢能");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrives("/zh/search/?q=");

        foreach (string plan in (string[])["内蒙古应对气候变化规划", "内蒙古碳达峰方案", "呼和浩特应对气候变化规划", "乌海应对气候变化规划"])
            await Reads(visit, "main", plan);
        foreach ((string seed, string word) in ((string, string)[])[("inner-mongolia-climate-plan.txt", "氫"), ("inner-mongolia-peaking-plan.txt", "氢能"), ("hohhot-climate-plan.txt", "氢能"), ("wuhai-climate-plan.txt", "氢能")])
            Assert.Contains(word, Seed(seed), StringComparison.Ordinal);
    }

    /// <summary>Waits until a reader sees the words.</summary>
    private static Task Reads(Visit visit, string where, string words) =>
        Assertions.Expect(visit.Page.Locator(where).First).ToContainTextAsync(words, new() { Timeout = 30_000 });

    /// <summary>Both words stand near each other in one source text: in a line, or a few lines apart in a table.</summary>
    private static void Printed(string seed, string one, string other)
    {
        string[] lines = Seed(seed).Split('\n');
        Assert.Contains(Enumerable.Range(0, lines.Length), at => lines[at].Contains(one, StringComparison.Ordinal) && string.Concat(lines.Skip(at).Take(12)).Contains(other, StringComparison.Ordinal));
    }

    private static string Seed(string name) => File.ReadAllText(Path.Combine(Repository.Root, "seeds", name));
}
