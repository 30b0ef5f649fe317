using Publisher.Knowledge.Diagnostics;
using Publisher.Theme;

namespace Publisher.Tests.Templating;

/// <summary>A project puts a template of its own in place of one of the theme's.</summary>
public sealed class TemplatesOfAProjectTests
{
    private const string Footer = "content/theme/templates/frame/footer.html";
    private const string Whole = "<footer><a href=\"{{ corrections }}\">{{ edition }}</a> <a href=\"{{ cite }}\">cite</a>";

    [Fact]
    public void Its_template_is_drawn_on_every_page()
    {
        Built built = Built.From(SmallSite.Sources.With(Footer, $"{Whole} of our own</footer>\n"), new TemplateTheme());
        Assert.Empty(built.Errors);
        Assert.All(built.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)), path => Assert.Contains("of our own</footer>", built[path], StringComparison.Ordinal));
    }

    [Fact]
    public void A_slip_in_it_is_an_error_and_nothing_is_published()
    {
        Diagnostic error = Built.From(SmallSite.Sources.With(Footer, $"{Whole} {{{{ corections }}}}</footer>\n"), new TemplateTheme()).Error("OCP0461");
        Assert.Equal($"{Footer}:1:{Whole.Length + 5}", error.Place.ToString());
        Assert.StartsWith("did you mean `corrections`?", error.Cure, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_takes_the_place_of_none_is_an_error() =>
        Built.From(SmallSite.Sources.With("content/theme/templates/frame/foter.html", "<footer></footer>\n"), new TemplateTheme()).Error("OCP0467");

    [Fact]
    public void Another_kind_of_file_beside_it_is_an_error() =>
        Built.From(SmallSite.Sources.With("content/theme/templates/frame/footer.htm", "<footer></footer>\n"), new TemplateTheme()).Error("OCP0010");
}
