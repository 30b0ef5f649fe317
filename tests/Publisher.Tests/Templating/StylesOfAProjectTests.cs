using Publisher.Knowledge.Diagnostics;
using Publisher.Theme;

namespace Publisher.Tests.Templating;

/// <summary>A project changes tokens and adds rules without touching the theme.</summary>
public sealed class StylesOfAProjectTests
{
    private const string Tokens = "content/theme/styles/tokens.css";

    [Fact]
    public void Its_styles_stand_behind_those_of_the_theme_in_a_file_of_another_name()
    {
        Built plain = Built.From(SmallSite.Sources, new TemplateTheme());
        Built styled = Built.From(SmallSite.Sources.With("content/theme/styles/print.css", "h2 { color: blue }\n").With(Tokens, ":root { --paper: #123456; }\n"), new TemplateTheme());
        Assert.Empty(styled.Errors);
        string sheet = Sheet(styled);
        Assert.NotEqual(Sheet(plain), sheet);
        Assert.StartsWith(plain[Sheet(plain)].TrimEnd(), styled[sheet], StringComparison.Ordinal);
        Assert.EndsWith("h2 { color: blue }\n:root { --paper: #123456; }\n", styled[sheet], StringComparison.Ordinal);
        Assert.Contains($"href=\"/{sheet}\"", styled["en/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("@import \"https://fonts.example/css\";")]
    [InlineData("h1 { background: url(//images.example/a.png) }")]
    [InlineData("h1 { background: IMAGE-SET('a.png' 1x) }")]
    public void One_that_asks_for_another_file_is_an_error(string style)
    {
        Diagnostic error = Built.From(SmallSite.Sources.With(Tokens, $"h1 {{ color: red }}\n{style}\n"), new TemplateTheme()).Error("OCP0468");
        Assert.StartsWith($"{Tokens}:2:", error.Place.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_kind_of_file_beside_it_is_an_error() =>
        Built.From(SmallSite.Sources.With("content/theme/styles/tokens.scss", "$a: 1;\n"), new TemplateTheme()).Error("OCP0010");

    private static string Sheet(Built site) => Assert.Single(site.Files.Keys, path => path.StartsWith("assets/site.", StringComparison.Ordinal) && path.EndsWith(".css", StringComparison.Ordinal));
}
