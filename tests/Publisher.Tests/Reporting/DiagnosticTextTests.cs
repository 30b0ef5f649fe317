using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Reporting;

namespace Publisher.Tests.Reporting;

/// <summary>Written for the maintainer who edits YAML at midnight.</summary>
public sealed class DiagnosticTextTests
{
    private static readonly SourceTree Sources = SourceTree.Of([]).With("content/x.yaml", "a: 1\n    value: 23.8\nname: {zh: 森林, en: Forrest}\n");

    [Fact]
    public void A_finding_shows_place_line_source_and_cure() => Assert.Equal(
        """
        content/x.yaml:2:12: error OCP0207: the quote says 23.5, the value says 23.8
             2 |     value: 23.8
               |            ^^^^
          source: seeds/x.txt:72 「森林覆盖率达到【23.5%】」
          cure: correct the value


        """,
        DiagnosticText.Of(new Diagnostic("OCP0207", Severity.Error, new Place("content/x.yaml", 2, 12), "the quote says 23.5, the value says 23.8", "correct the value", "seeds/x.txt:72 「森林覆盖率达到【23.5%】」", 4), Sources));

    [Fact]
    public void The_caret_counts_a_Chinese_character_as_the_two_columns_it_takes() => Assert.Contains(
        "     3 | name: {zh: 森林, en: Forrest}\n       |                      ^^^^^^^\n",
        DiagnosticText.Of(new Diagnostic("OCP0001", Severity.Warning, new Place("content/x.yaml", 3, 20), "m", "c", Length: 7), Sources),
        StringComparison.Ordinal);

    [Fact]
    public void A_page_of_the_output_has_no_line() => Assert.Equal(
        "/en/about/: error OCP0501: m\n  cure: c\n\n",
        DiagnosticText.Of(new Diagnostic("OCP0501", Severity.Error, new Place("/en/about/", 0, 0), "m", "c"), Sources));

    [Theory]
    [InlineData(99, 1)]
    [InlineData(2, 99)]
    public void A_place_outside_the_file_does_no_harm(int line, int column) =>
        Assert.Contains("cure: c", DiagnosticText.Of(new Diagnostic("OCP0001", Severity.Error, new Place("content/x.yaml", line, column), "m", "c", Length: 50), Sources), StringComparison.Ordinal);

    [Fact]
    public void Fifty_errors_are_enough_and_warnings_come_after()
    {
        StringWriter text = new();
        ImmutableArray<Diagnostic> many =
        [
            new("OCP0002", Severity.Warning, new Place("content/x.yaml", 1, 1), "mild", "c"),
            .. Enumerable.Range(1, 53).Select(number => new Diagnostic("OCP0001", Severity.Error, new Place("content/x.yaml", 0, 0), $"number {number}", "c")),
        ];
        DiagnosticReport.Write(text, many, Sources);
        Assert.Contains("number 50\n", text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("number 51\n", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("... and 3 more errors\n53 errors\n", text.ToString(), StringComparison.Ordinal);
        Assert.True(text.ToString().IndexOf("mild", StringComparison.Ordinal) > text.ToString().IndexOf("53 errors", StringComparison.Ordinal));
    }
}
