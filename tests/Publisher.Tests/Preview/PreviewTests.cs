using System.Diagnostics;
using System.Net;
using Publisher.Knowledge.Reading;
using Publisher.Preview;
using Publisher.Theme;

namespace Publisher.Tests.Preview;

/// <summary>The preview answers as the web host will, and shows an edit.</summary>
public sealed class PreviewTests : PreviewedProject
{
    [Fact]
    public async Task A_page_comes_with_the_headers_of_the_site_and_the_script_that_reloads_it()
    {
        HttpResponseMessage answer = await Browser.GetAsync("/en/plans/small/", Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("default-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
        Assert.Contains("<script src=\"/_preview/reload.js\"", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.Equal("text/javascript", (await Browser.GetAsync("/_preview/reload.js", Stop)).Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("zh-CN,zh;q=0.9,en;q=0.8", "/zh/")]
    [InlineData("en-US,en;q=0.9", "/en/")]
    [InlineData("fr,zh;q=0.3,en;q=0.5", "/en/")]
    [InlineData("fr", "/en/")]
    public async Task Home_chooses_by_language(string languages, string home)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        HttpResponseMessage answer = await Browser.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(home, answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/zh/nowhere/", "zh-Hans")]
    [InlineData("/en/nowhere/", "en")]
    [InlineData("/nowhere", "en")]
    public async Task A_wrong_address_is_answered_in_its_language(string path, string language)
    {
        HttpResponseMessage answer = await Browser.GetAsync(path, Stop);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains($"<html lang=\"{language}\"", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_its_stroke_is_sent_on() =>
        Assert.Equal("/en/plans/small/", (await Browser.GetAsync("/en/plans/small", Stop)).Headers.Location!.OriginalString);

    [Fact]
    public async Task Data_is_served_to_everyone()
    {
        HttpResponseMessage answer = await Browser.GetAsync("/api/v1/statements.json", Stop);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task An_edit_shows()
    {
        SmallSite.Sources.Replace(SmallSite.Indicator, "en: Forest cover", "en: Cover of forests").WriteTo(Project);
        await Shows("/en/indicators/forest-cover/", HttpStatusCode.OK, "Cover of forests");
    }

    [Fact]
    public async Task An_edit_of_a_template_shows_and_a_slip_in_it_is_told_where_the_page_was()
    {
        const string Footer = "content/theme/templates/frame/footer.html";
        SmallSite.Sources.With(Footer, "<footer><a href=\"{{ corrections }}\">{{ edition }}</a> <a href=\"{{ cite }}\">of our own</a></footer>\n").WriteTo(Project);
        await Shows("/en/plans/small/", HttpStatusCode.OK, "of our own");
        SmallSite.Sources.With(Footer, "<footer>{{ editoin }}</footer>\n").WriteTo(Project);
        await Shows("/en/plans/small/", HttpStatusCode.InternalServerError, $"{Footer}:1:12");
    }

    [Fact]
    public async Task An_edit_of_a_style_of_the_project_shows()
    {
        SmallSite.Sources.With("content/theme/styles/tokens.css", ":root { --paper: #123456; }\n").WriteTo(Project);
        await ShowsInStyles("--paper: #123456");
    }

    /// <summary>A page that was drawn before an edit may ask for its styles after it.</summary>
    [Fact]
    public async Task The_styles_of_the_edition_before_go_on_being_served()
    {
        string before = await StylesOf("/en/");
        byte[] content = await Browser.GetByteArrayAsync(before, Stop);
        SmallSite.Sources.With("content/theme/styles/tokens.css", ":root { --paper: #123456; }\n").WriteTo(Project);
        await ShowsInStyles("--paper: #123456");
        Assert.NotEqual(before, await StylesOf("/en/"));
        Assert.Equal(content, await Browser.GetByteArrayAsync(before, Stop));
        Assert.Equal(HttpStatusCode.NotFound, (await Browser.GetAsync("/assets/site.0123456789.css", Stop)).StatusCode);
    }

    [Fact]
    public async Task An_edit_of_the_theme_leaves_what_is_proved_and_planned()
    {
        ReadingMemory memory = new();
        using Bundler bundler = new(Project);
        Edition first = Edition.ReadOrTell(Project, "https://small.example", new TemplateTheme(), memory, bundler, before: null);
        SmallSite.Sources.With("content/theme/styles/tokens.css", ":root { --paper: #123456; }\n").WriteTo(Project);
        Edition named = Edition.ReadOrTell(Project, "https://small.example", new TemplateTheme(), memory, bundler, first);
        await File.AppendAllTextAsync(Path.Combine(Project, "content/theme/styles/tokens.css"), ":root { --ink: #654321; }\n", Stop);
        Edition second = Edition.ReadOrTell(Project, "https://small.example", new TemplateTheme(), memory, bundler, named);
        Assert.Same(named.Site!.Plan, second.Site!.Plan);
        Assert.NotSame(first.Site!.Theme, second.Site.Theme);
        SmallSite.Sources.Replace(SmallSite.Indicator, "en: Forest cover", "en: Cover of forests").WriteTo(Project);
        Edition third = Edition.ReadOrTell(Project, "https://small.example", new TemplateTheme(), memory, bundler, second);
        Assert.NotSame(second.Site.Plan, third.Site!.Plan);
    }

    [Fact]
    public async Task An_element_says_which_template_it_comes_from()
    {
        string page = await Browser.GetStringAsync("/en/indicators/forest-cover/", Stop);
        Assert.Contains("data-template=\"statements/statement-row\"", page, StringComparison.Ordinal);
        Assert.Contains("<footer data-template=\"frame/footer\" class=\"site-footer\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-template", Built.From(SmallSite.Sources, new TemplateTheme())["en/indicators/forest-cover/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_pages_are_told_of_an_edit()
    {
        using StreamReader events = new(await Browser.GetStreamAsync("/_preview/events", Stop));
        string? first = await events.ReadLineAsync(Stop);
        await events.ReadLineAsync(Stop);
        SmallSite.Sources.Replace(SmallSite.Card, "1.0.0", "1.0.1").WriteTo(Project);
        Task<string?> second = events.ReadLineAsync(Stop).AsTask();
        Assert.Same(second, await Task.WhenAny(second, Task.Delay(TimeSpan.FromSeconds(30), Stop)));
        Assert.StartsWith("data: ", first, StringComparison.Ordinal);
        Assert.NotEqual(first, await second);
    }

    [Fact]
    public async Task Broken_content_shows_its_errors_and_the_last_good_site_on_request()
    {
        SmallSite.Sources.Replace(SmallSite.Indicator, "value: 23.8", "value: 23.5").WriteTo(Project);
        await Shows("/en/indicators/forest-cover/", HttpStatusCode.InternalServerError, "content/indicators/forest-cover.yaml:");

        HttpResponseMessage way = await Browser.GetAsync("/_preview/last-good?to=%2Fen%2Findicators%2Fforest-cover%2F", Stop);
        Assert.Equal("/en/indicators/forest-cover/", way.Headers.Location!.OriginalString);
        await Shows("/en/indicators/forest-cover/", HttpStatusCode.OK, "23.8");

        SmallSite.Sources.WriteTo(Project);
        await Shows("/en/indicators/forest-cover/", HttpStatusCode.OK, "23.8");
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    [InlineData("PUT")]
    public async Task Only_questions_are_answered(string method)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), "/en/");
        HttpResponseMessage answer = await Browser.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_question_for_the_head_is_answered_without_the_page()
    {
        using HttpRequestMessage request = new(HttpMethod.Head, "/en/");
        HttpResponseMessage answer = await Browser.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Stop));
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.example:5080", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost:5080", HttpStatusCode.OK)]
    [InlineData("[::1]:5080", HttpStatusCode.OK)]
    public async Task Only_names_of_this_machine_are_answered(string host, HttpStatusCode status)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/en/");
        request.Headers.Host = host;
        Assert.Equal(status, (await Browser.SendAsync(request, Stop)).StatusCode);
    }

    [Fact]
    public async Task A_link_to_no_file_shows_its_error_and_its_removal_the_site_again()
    {
        string link = Path.Combine(Project, "content", "documents.yaml");
        File.CreateSymbolicLink(link, "/no/such/file");
        await Shows("/en/indicators/forest-cover/", HttpStatusCode.InternalServerError, "the link leads to no file");
        File.Delete(link);
        await Shows("/en/indicators/forest-cover/", HttpStatusCode.OK, "23.8");
    }

    [Fact]
    public async Task An_id_given_twice_shows_its_error_and_the_edit_after_it_the_site_again()
    {
        string text = SmallSite.Sources.Text(SmallSite.Indicator)!;
        int record = text.IndexOf("  - id: forest-cover.1", StringComparison.Ordinal);
        SmallSite.Sources.With(SmallSite.Indicator, text + text[record..]).WriteTo(Project);
        await Shows("/en/indicators/forest-cover/", HttpStatusCode.InternalServerError, "is given twice");
        SmallSite.Sources.WriteTo(Project);
        await Shows("/en/indicators/forest-cover/", HttpStatusCode.OK, "23.8");
    }

    [Fact]
    public void A_failure_of_the_reading_is_shown_and_the_edit_after_it_the_site_again()
    {
        ReadingMemory memory = new();
        using Bundler bundler = new(Project);
        Edition first = Edition.ReadOrTell(Project, "https://small.example", new TemplateTheme(), memory, bundler, before: null);
        Edition failed = Edition.ReadOrTell(Project, "no origin at all", null!, memory, bundler, first);
        Assert.True(failed.IsBroken);
        Assert.Same(first.Site, failed.Site);
        Edition again = Edition.ReadOrTell(Project, "https://small.example", new TemplateTheme(), memory, bundler, failed);
        Assert.False(again.IsBroken);
        Assert.Equal(first.Number + 2, again.Number);
    }

    [Fact]
    public async Task The_way_back_leads_to_no_other_host() =>
        Assert.Equal("/", (await Browser.GetAsync("/_preview/last-good?to=%2F%2Fexample.org", Stop)).Headers.Location!.OriginalString);
}
