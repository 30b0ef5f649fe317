using System.Collections.Immutable;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Tests.Sites;

public sealed class BrokenSiteTests
{
    public static TheoryData<int> Seeds() => [.. Enumerable.Range(0, 500)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_is_broken_is_reported_and_never_thrown(int seed)
    {
        Random random = new(seed);
        TinySite site = TinySite.Valid;
        string[] paths = [.. site.Files.Keys];
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            string path = paths[random.Next(paths.Length)];
            site = site.With(path, Broken(site.Files[path], random));
        }

        KnowledgeReading reading = KnowledgeReader.Read(site.Tree(), TinySentences.Catalog);
        Assert.True(reading.Knowledge is not null || !reading.Diagnostics.IsEmpty);
        Assert.All(reading.Diagnostics, found => Assert.True(found.Place.Line > 0 && found.Place.Column > 0 && found.Message.Length > 0 && found.Cure.Length > 0));
    }

    /// <summary>A line left out, given twice or moved; a value emptied; a character too many; the end cut off.</summary>
    private static string Broken(string text, Random random)
    {
        List<string> lines = [.. text.Split('\n')];
        int line = random.Next(lines.Count);
        switch (random.Next(7))
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(random.Next(lines.Count + 1), lines[line]);
                break;
            case 2:
                lines[line] = lines[line].Split(':')[0] + ":";
                break;
            case 3:
                lines[line] = lines[line].Insert(random.Next(lines[line].Length + 1), ImmutableArray.Create("{", "]", "'", "p1", "9", "\t", "【", "万")[random.Next(8)]);
                break;
            case 4:
                return text[..random.Next(text.Length)];
            case 5:
                string other = lines[random.Next(lines.Count)];
                lines[line] = lines[line].Split(':')[0] + ":" + (other.Contains(':', StringComparison.Ordinal) ? other[(other.IndexOf(':', StringComparison.Ordinal) + 1)..] : "");
                break;
            default:
                lines[line] = lines[line].Replace("id: p1", "id: p2", StringComparison.Ordinal).Replace("'%'", "亩", StringComparison.Ordinal).Replace("at: ", "at: 99", StringComparison.Ordinal);
                break;
        }

        return string.Join('\n', lines);
    }
}
