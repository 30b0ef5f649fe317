using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Tests.Sites;

public sealed class UnreadFileTests
{
    [Theory]
    [InlineData("content/plans/tiny/notes.yaml", "content/plans/tiny/notes.yml", "did you mean content/plans/tiny/notes.yaml?")]
    [InlineData("content/plans/tiny/en.yaml", "content/plans/tiny/EN.YAML", "did you mean content/plans/tiny/en.yaml?")]
    [InlineData("content/documents.yaml", "content/document.yaml", "did you mean content/documents.yaml?")]
    [InlineData("content/indicators/green-area.yaml", "content/indicators/green-area.yml", "did you mean content/indicators/green-area.yaml?")]
    [InlineData("content/pages/about.zh.md", "content/pages/about.zh.txt", "did you mean content/pages/about.zh.md?")]
    public void A_misnamed_file_is_told_its_name(string from, string to, string cure) =>
        Assert.Equal(cure, Unread(TinySite.Valid.Without(from).With(to, TinySite.Valid.Files[from])).Cure);

    [Fact]
    public void A_second_file_of_nearly_the_same_name_is_told_of_the_first() =>
        Assert.Equal("take it out: there is content/units.yaml already", Unread(TinySite.Valid.With("content/units.yml", "")).Cure);

    [Fact]
    public void What_resembles_no_file_is_to_be_taken_out() =>
        Assert.StartsWith("take it out of content/", Unread(TinySite.Valid.With("content/a-long-forgotten-draft.docx", "")).Cure, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_read_is_nowhere_unread()
    {
        TinySite site = TinySite.Valid.With("content/README.md", "").With("content/redirects.yaml", "").With("content/permalinks.lock", "");
        Assert.DoesNotContain(KnowledgeReader.Read(site.Tree()).Diagnostics, found => found.Code == "OCP0010");
    }

    private static Diagnostic Unread(TinySite site) => KnowledgeReader.Read(site.Tree()).Diagnostics.Single(found => found.Code == "OCP0010");
}
