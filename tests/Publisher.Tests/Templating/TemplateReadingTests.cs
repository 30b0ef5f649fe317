using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;
using Publisher.Theme.Assets;
using Publisher.Theme.Templating;

namespace Publisher.Tests.Templating;

/// <summary>What is wrong with a template is said before anything is drawn, with its place and what to do.</summary>
public sealed class TemplateReadingTests
{
    [Theory]
    [InlineData("OCP0460", "<p>{{ if name }}</p>")]
    [InlineData("OCP0461", "<p>{{ nmae }}</p>")]
    [InlineData("OCP0461", "<p>{{ for part in parts }}{{ part.nubmer }}{{ end }}</p>")]
    [InlineData("OCP0461", "<p>{{ name.length }}</p>")]
    [InlineData("OCP0462", "<p>{{ names }}</p>")]
    [InlineData("OCP0462", "<p>{{ word }}</p>")]
    [InlineData("OCP0462", "<p>{{ single }}</p>")]
    [InlineData("OCP0462", "<p>{{ single.number }}</p>")]
    [InlineData("OCP0462", "<p>{{ show single }}</p>")]
    [InlineData("OCP0462", "<p>{{ show name }}</p>")]
    [InlineData("OCP0462", "<p>{{ if name }}x{{ end }}</p>")]
    [InlineData("OCP0462", "<p>{{ for part in name }}x{{ end }}</p>")]
    [InlineData("OCP0462", "<p>{{ case word; when 'first-one'; }}x{{ end }}</p>")]
    [InlineData("OCP0462", "<p>{{ if word == 'third' }}x{{ end }}</p>")]
    [InlineData("OCP0462", "<p>{{ parts | series }}</p>")]
    [InlineData("OCP0463", "{{ name = 'other' }}")]
    [InlineData("OCP0463", "{{ while true }}{{ end }}")]
    [InlineData("OCP0463", "{{ import names }}")]
    [InlineData("OCP0464", "<p title={{ name }}></p>")]
    [InlineData("OCP0464", "<p {{ name }}></p>")]
    [InlineData("OCP0464", "<{{ name }}></p>")]
    [InlineData("OCP0464", "<!-- {{ name }} -->")]
    [InlineData("OCP0464", "<a href=\"{{ name }}\"></a>")]
    [InlineData("OCP0464", "<a href=\"/en/{{ address }}\"></a>")]
    [InlineData("OCP0464", "<p title=\"{{ markup }}\"></p>")]
    [InlineData("OCP0464", "<p style=\"{{ name }}\"></p>")]
    [InlineData("OCP0464", "<p onclick=\"{{ name }}\"></p>")]
    [InlineData("OCP0464", "<script>{{ name }}</script>")]
    [InlineData("OCP0464", "<script>{{ data }}</script>")]
    [InlineData("OCP0464", "<script type=\"application/ld+json\">{{ name }}</script>")]
    [InlineData("OCP0464", "<style>{{ name }}</style>")]
    [InlineData("OCP0464", "<p>{{ data }}</p>")]
    [InlineData("OCP0464", "<a{{ attr 'href' name }}></a>")]
    [InlineData("OCP0464", "<p class=\"{{ if is_new }}\">{{ end }}</p>")]
    [InlineData("OCP0464", "<p {{ for part in parts }}> {{ end }}")]
    [InlineData("OCP0464", "<p title=\"")]
    [InlineData("OCP0465", "<p>{{ t 'frame.hoem' }}</p>")]
    [InlineData("OCP0465", "<p>{{ t name }}</p>")]
    [InlineData("OCP0465", "<p>{{ t 'plan.lines' }}</p>")]
    [InlineData("OCP0465", "<p>{{ name | upcase }}</p>")]
    [InlineData("OCP0465", "<p>{{ include 'tests/none' }}</p>")]
    [InlineData("OCP0465", "<p>{{ include 'tests/bold' text: name more: name }}</p>")]
    [InlineData("OCP0461", "<p>{{ include 'tests/bold' txt: name }}</p>")]
    [InlineData("OCP0465", "<img src=\"{{ asset 'none.png' }}\">")]
    public void What_a_template_may_not_do(string code, string template)
    {
        Diagnostic[] found = Read(template);
        Assert.Contains(code, found.Select(finding => finding.Code));
        Assert.All(found, finding => Assert.NotEmpty(finding.Cure));
    }

    [Theory]
    [InlineData("<p>{{ if note }}{{ note }}{{ end }}</p>")]
    [InlineData("<p>{{ if single }}{{ single.number }}{{ show single }}{{ end }}</p>")]
    [InlineData("<p>{{ if !single }}none{{ else }}{{ single.number }}{{ end }}</p>")]
    [InlineData("<p>{{ if single && single.number > 3 }}{{ single.part }}{{ end }}</p>")]
    [InlineData("<p class=\"a{{ if is_new }} b{{ end }} {{ word }}\"></p>")]
    [InlineData("<p{{ if is_new }} class=\"b\"{{ end }}>x</p>")]
    [InlineData("<a href=\"#{{ name }}\"></a><a href=\"{{ address }}\"></a><a{{ attr 'href' address }}></a>")]
    [InlineData("<script type=\"application/ld+json\">{{ data }}</script>")]
    [InlineData("<script type=\"module\" src=\"{{ asset 'site.js' }}\"></script>")]
    [InlineData("<p>{{ case word }}{{ when 'first-one' }}one{{ when 'other' }}two{{ end }}</p>")]
    [InlineData("<p>{{ for part in parts }}{{ if !for.first }}, {{ end }}{{ part.number }}{{ else }}none{{ end }}</p>")]
    [InlineData("<p>1 < 2 {{ name }}</p>")]
    [InlineData("{{ include 'tests/bold' text: (t 'frame.home') }}")]
    public void What_a_template_may_do(string template) => Assert.Empty(Read(template));

    [Fact]
    public void An_error_names_file_line_and_column_and_the_word_that_was_meant()
    {
        Diagnostic error = Assert.Single(Read("<p>\n  {{ nmae }}</p>"));
        Assert.Equal(("OCP0461", "theme/templates/sample.html:2:6", 4), (error.Code, error.Place.ToString(), error.Length));
        Assert.StartsWith("did you mean `name`?", error.Cure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_nothing_draws_is_an_error() =>
        Assert.Equal("theme/templates/tests/idle.html:1:1", Assert.Single(Read("<p></p>", ("tests/idle", "<p></p>"))).Place.ToString());

    [Fact]
    public void A_view_without_a_template_is_an_error()
    {
        Findings findings = new();
        PageTemplates.Parsed([]).Check([typeof(SampleView)], TemplateDrawingTests.Words.In(Language.English), AssetList.Embedded().Names, findings);
        Assert.Equal("OCP0466", Assert.Single(findings.InOrder()).Code);
    }

    private static Diagnostic[] Read(string template, params IEnumerable<(string Name, string Text)> further)
    {
        Findings findings = new();
        ImmutableArray<TemplateSource> sources =
        [
            new(ViewKinds.TemplateOf(typeof(SampleView)), "theme/templates/sample.html", template),
            new(ViewKinds.TemplateOf(typeof(PartView)), "theme/templates/part.html", "<i>{{ number }}{{ part }}</i>"),
            .. further.Select(one => new TemplateSource(one.Name, $"theme/templates/{one.Name}.html", one.Text)),
        ];
        if (template.Contains("tests/bold", StringComparison.Ordinal))
            sources = sources.Add(new("tests/bold", "theme/templates/tests/bold.html", "<b>{{ text }}</b>"));
        PageTemplates.Parsed(sources).Check([typeof(SampleView), typeof(PartView)], TemplateDrawingTests.Words.In(Language.English), AssetList.Embedded().Names, findings);
        return [.. findings.InOrder()];
    }
}
