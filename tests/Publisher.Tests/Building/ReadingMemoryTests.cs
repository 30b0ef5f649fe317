using System.Text.RegularExpressions;
using Publisher.Knowledge;
using Publisher.Knowledge.Reading;
using Publisher.Site.Sentences;
using Publisher.Sources;

namespace Publisher.Tests.Building;

/// <summary>After an edit only what it touches is read and proved again, and what comes of it is what a first reading gives.</summary>
public sealed partial class ReadingMemoryTests
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

    /// <summary>Of an indicator its file, and then how its statements stand to each other; of the others the file alone.</summary>
    [Theory]
    [InlineData(Indicator, 2)]
    [InlineData("content/plans/wuhai-climate/projects.yaml", 1)]
    [InlineData("content/plans/wuhai-climate/assignments.yaml", 1)]
    [InlineData("content/plans/wuhai-climate/notes.yaml", 1)]
    [InlineData("content/interface/en.yaml", 1)]
    [InlineData("content/discrepancies.yaml", 0)]
    public void Of_an_edit_only_what_it_touches_is_read(string path, int made)
    {
        ReadingMemory memory = new();
        KnowledgeReader.Read(Real, SiteSentences.Catalog, memory);
        Assert.True(memory.Made > 300, $"{memory.Made}");
        KnowledgeReader.Read(Real, SiteSentences.Catalog, memory);
        Assert.Equal(0, memory.Made);
        KnowledgeReader.Read(Real.With(path, $"{Real.Text(path)}\n"), SiteSentences.Catalog, memory);
        Assert.Equal(made, memory.Made);
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
    [InlineData("content/plans/wuhai-climate/projects.yaml", "name:", "nam:")]
    [InlineData("content/plans/hohhot-climate/assignments.yaml", "passage:", "pasage:")]
    [InlineData("content/plans/wuhai-climate/plan.yaml", "jurisdiction: wuhai", "jurisdiction: hohhot")]
    [InlineData("content/glossary.yaml", "en:", "nn:")]
    [InlineData("content/discrepancies.yaml", "id:", "di:")]
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
        Assert.Equal(Compared(KnowledgeReader.Read(Real, SiteSentences.Catalog).Knowledge!), Compared(undone.Knowledge));
    }

    /// <summary>The same id in the files of two plans, of which one alone is read again.</summary>
    [Fact]
    public void An_id_given_twice_is_found_where_one_of_its_files_is_remembered()
    {
        const string Projects = "content/plans/wuhai-climate/projects.yaml";
        string other = Id().Match(Real.Text("content/plans/hohhot-climate/projects.yaml")!).Groups["id"].Value;
        string own = Id().Match(Real.Text(Projects)!).Value;
        SourceTree edited = Real.With(Projects, Real.Text(Projects)!.Replace(own, own.Replace(Id().Match(own).Groups["id"].Value, other, StringComparison.Ordinal), StringComparison.Ordinal));
        ReadingMemory memory = new();
        KnowledgeReader.Read(Real, SiteSentences.Catalog, memory);
        KnowledgeReading remembered = KnowledgeReader.Read(edited, SiteSentences.Catalog, memory);
        Assert.Contains(remembered.Diagnostics, diagnostic => diagnostic.Code == "OCP0007");
        Assert.Equal(KnowledgeReader.Read(edited, SiteSentences.Catalog).Diagnostics, remembered.Diagnostics.AsEnumerable());
    }

    [Fact]
    public void A_file_that_its_folder_says_is_the_same_is_not_read_again()
    {
        using TemporaryFolder folder = new();
        SmallSite.Sources.WriteTo(folder.Path);
        foreach (string path in SmallSite.Sources.Paths)
            File.SetLastWriteTimeUtc(Path.Combine(folder.Path, path), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        SourceTree first = SourceFolder.Read(folder.Path);
        File.AppendAllText(Path.Combine(folder.Path, Indicator), "\n");
        SourceTree second = SourceFolder.Read(folder.Path, first);
        Assert.Equal([Indicator], second.Paths.Where(path => second.File(path) != first.File(path)));
        // Saved a moment ago, it may be saved once more and look the same.
        Assert.NotSame(second.File(Indicator), SourceFolder.Read(folder.Path, second).File(Indicator));
    }

    private static IEnumerable<string> Compared(KnowledgeBase knowledge) =>
        knowledge.Discrepancies.Select(found => $"{found.Id} {found.Type} {found.Kind} {string.Join(' ', found.Statements)} {found.Explanation}");

    [GeneratedRegex(@"- id: (?<id>[a-z0-9.-]+)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Id();
}
