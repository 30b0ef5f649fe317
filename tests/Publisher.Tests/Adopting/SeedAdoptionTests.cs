using Publisher.Adopting;
using Publisher.Commands;

namespace Publisher.Tests.Adopting;

public sealed class SeedAdoptionTests
{
    [Theory]
    [InlineData("", "holds no text")]
    [InlineData("\uFEFF \n\n", "holds no text")]
    [InlineData("云雾市规划\n\0一、任务\n", "NUL")]
    public void A_file_without_text_or_with_damage_is_refused_and_nothing_is_written(string text, string why)
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "yunwu-plan.txt");
        File.WriteAllText(file, text);

        WrongUseException refused = Assert.Throws<WrongUseException>(() => new SeedAdoption(folder.Path, file, null).Run());

        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFileSystemEntries(folder.Path));
    }
}
