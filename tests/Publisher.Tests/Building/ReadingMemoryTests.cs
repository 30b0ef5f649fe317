using Publisher.Building;
using Publisher.Knowledge.Reading;
using Publisher.Site.Sentences;
using Publisher.Sources;

namespace Publisher.Tests.Building;

/// <summary>After an edit only what it touches is read and proved again, and what comes of it is what a first reading gives.</summary>
public sealed class ReadingMemoryTests
{
    private const string Indicator = "content/indicators/forest-cover.yaml";

    private static readonly SourceTree Real = SourceFolder.Read(RealSite.Root);

    private static readonly Lazy<KnowledgeReading> First = new(() => KnowledgeReader.Read(Real, SiteSentences.Catalog));

    /// <summary>One for all edits, as the preview has it: each finds what the edit before it left, undone.</summary>
    private static readonly Lazy<ReadingMemory> Filled = new(() =>
    {
        ReadingMemory memory = new();
        KnowledgeReader.Read(Real, SiteSentences.Catalog, memory);
        return memory;
    });

    [Fact]
    public void Of_an_edit_of_an_indicator_that_file_alone_is_read()
    {
        ReadingMemory memory = new();
        KnowledgeReader.Read(Real, SiteSentences.Catalog, memory);
        Assert.True(memory.Made > 300, $"{memory.Made}");
        KnowledgeReader.Read(Real, SiteSentences.Catalog, memory);
        Assert.Equal(0, memory.Made);
        KnowledgeReader.Read(Real.With(Indicator, $"{Real.Text(Indicator)}\n"), SiteSentences.Catalog, memory);
        Assert.Equal(1, memory.Made);
    }

    /// <summary>A file with words that are replaced: every kind of file that others are proved against, and some that make errors elsewhere.</summary>
    [Theory]
    [InlineData(Indicator, "value: 23.5", "value: 23.6")]
    [InlineData(Indicator, "id: forest-cover\n", "id: forest-cover\nremarks: [{plan: nowhere, text: {zh: 一, en: one}}]\n")]
    [InlineData("content/units.yaml", "万千瓦", "万千")]
    [InlineData("content/lexicon.yaml", "左右", "前后")]
    [InlineData("content/plans/wuhai-climate/en.yaml", "forest", "woods")]
    [InlineData("content/plans/wuhai-climate/passages.yaml", "{id: p70,", "{id: p700,")]
    [InlineData("content/plans/wuhai-climate/notes.yaml", "quote:", "quot:")]
    [InlineData("content/jurisdictions.yaml", "{id: wuhai, name", "{id: wuhaj, name")]
    [InlineData("content/interface/en.yaml", "frame.home:", "frame.hoem:")]
    [InlineData("seeds/wuhai-climate-plan.txt", "森林", "林森")]
    public void What_is_remembered_is_what_would_be_read(string path, string words, string others)
    {
        string text = Real.Text(path)!;
        Assert.Contains(words, text, StringComparison.Ordinal);
        SourceTree edited = Real.With(path, text.Replace(words, others, StringComparison.Ordinal));

        KnowledgeReading remembered = KnowledgeReader.Read(edited, SiteSentences.Catalog, Filled.Value);
        KnowledgeReading fresh = KnowledgeReader.Read(edited, SiteSentences.Catalog);
        Assert.NotEmpty(fresh.Diagnostics);
        Assert.Equal(fresh.Diagnostics, remembered.Diagnostics.AsEnumerable());
        Assert.Equal(fresh.Counts, remembered.Counts);

        KnowledgeReading undone = KnowledgeReader.Read(Real, SiteSentences.Catalog, Filled.Value);
        Assert.Equal(First.Value.Diagnostics, undone.Diagnostics.AsEnumerable());
        Assert.NotNull(undone.Knowledge);
    }
}
