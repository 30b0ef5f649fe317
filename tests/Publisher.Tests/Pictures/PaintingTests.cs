using Publisher.Knowledge.Text;
using Publisher.Site.Pictures;
using Publisher.Theme.Pictures;
using SkiaSharp;

namespace Publisher.Tests.Pictures;

/// <summary>What is drawn is what a reader of PNG files sees; each picture is drawn once and kept.</summary>
public sealed class PaintingTests : IDisposable
{
    private const string Teal = "#0a5f78";
    private const string Paper = "#ffffff";

    private readonly TemporaryFolder folder = new();
    private readonly SkiaPainter painter = new();

    public void Dispose()
    {
        painter.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Surfaces_keep_their_colours()
    {
        using SKBitmap dots = Decoded(Square(20), 2);
        Assert.Equal((200, 100), (dots.Width, dots.Height));
        Assert.Equal(SKColor.Parse(Paper), dots.GetPixel(1, 1));
        Assert.Equal(SKColor.Parse(Teal), dots.GetPixel(50, 50));
        Assert.Equal(SKColor.Parse(Paper), dots.GetPixel(120, 50));
    }

    [Fact]
    public void A_picture_of_more_colours_than_a_palette_holds_is_drawn_in_those_that_are_near()
    {
        Sketch sketch = new();
        for (int red = 0; red < 16; red++)
        {
            for (int green = 0; green < 16; green++)
            {
                for (int blue = 0; blue < 4; blue++)
                    sketch.Fill($"M{(double)((red * 4) + blue)} {(double)green}h1v1h-1z", $"#{red * 17:x2}{green * 17:x2}{blue * 85:x2}");
            }
        }

        using SKBitmap dots = Decoded(new(64, 16, Paper, "", Language.English, sketch.Shapes), 1);
        for (int at = 0; at < 64; at++)
        {
            SKColor seen = dots.GetPixel(at, 8);
            Assert.True(Math.Abs(seen.Red - (at / 4 * 17)) < 64, $"{at}: {seen}");
            Assert.True(Math.Abs(seen.Blue - (at % 4 * 85)) < 64, $"{at}: {seen}");
        }
    }

    [Theory]
    [InlineData("forest cover", "en")]
    [InlineData("森林覆盖率", "zh")]
    [InlineData("≥ 23.8% → 森林 “cover”", "en")]
    public void Words_leave_ink_where_they_stand_and_a_mark_behind_the_figure(string words, string language)
    {
        Sketch sketch = new();
        sketch.Text(words, 20, 60, new(30, "#000000"), 0..4);
        using SKBitmap dots = Decoded(new(600, 100, Paper, words, (Language)language, sketch.Shapes), 1);
        SKColor[] seen = [.. from left in Enumerable.Range(0, 600) from top in Enumerable.Range(30, 40) select dots.GetPixel(left, top)];
        Assert.Contains(SKColor.Parse("#000000"), seen);
        Assert.Contains(SKColor.Parse("#fbe6ae"), seen);
        Assert.Equal(SKColor.Parse(Paper), dots.GetPixel(5, 50));
        Assert.Equal(SKColor.Parse(Paper), dots.GetPixel(590, 50));
    }

    [Fact]
    public void The_same_picture_gives_the_same_bytes() => Assert.Equal(painter.Paint(Square(20), 1).ToArray(), new SkiaPainter().Paint(Square(20), 1).ToArray());

    [Fact]
    public void A_picture_is_drawn_once_and_another_anew()
    {
        Counter counter = new();
        byte[] first = new KeptPictures(folder.Path, painter, counter).Paint(Square(20), 1).ToArray();
        KeptPictures later = new(folder.Path, painter, counter);
        Assert.Equal(first, later.Paint(Square(20), 1).ToArray());
        Assert.Equal(1, counter.Drawn);
        later.Paint(Square(21), 1);
        later.Paint(Square(20), 2);
        Assert.Equal(3, counter.Drawn);
    }

    [Fact]
    public void What_is_no_longer_asked_for_is_not_kept()
    {
        new KeptPictures(folder.Path, painter).Paint(Square(20), 1);
        KeptPictures later = new(folder.Path, painter);
        later.Paint(Square(21), 1);
        later.Prune();
        Counter counter = new();
        KeptPictures last = new(folder.Path, painter, counter);
        last.Paint(Square(21), 1);
        Assert.Equal(0, counter.Drawn);
        last.Paint(Square(20), 1);
        Assert.Equal(1, counter.Drawn);
    }

    [Fact]
    public void Where_nothing_can_be_kept_it_is_drawn_all_the_same()
    {
        File.WriteAllText(folder["file"], "");
        byte[] drawn = new KeptPictures(Path.Combine(folder["file"], "below"), painter).Paint(Square(20), 1).ToArray();
        Assert.Equal(painter.Paint(Square(20), 1).ToArray(), drawn);
    }

    [Fact]
    public void A_picture_that_was_cut_off_in_the_folder_is_drawn_again()
    {
        byte[] whole = new KeptPictures(folder.Path, painter).Paint(Square(20), 1).ToArray();
        string kept = Assert.Single(Directory.GetFiles(folder.Path));
        File.WriteAllBytes(kept, whole[..(whole.Length / 2)]);
        Assert.Equal(whole, new KeptPictures(folder.Path, painter).Paint(Square(20), 1).ToArray());
    }

    private static Picture Square(double size)
    {
        Sketch sketch = new();
        sketch.Fill($"M10 10h{size}v{size}h-{size}z", Teal);
        return new(100, 50, Paper, "a square", Language.English, sketch.Shapes);
    }

    private SKBitmap Decoded(Picture picture, int scale) => SKBitmap.Decode(painter.Paint(picture, scale).ToArray());

    private sealed class Counter : IProgress<int>
    {
        private int drawn;

        public int Drawn => drawn;

        public void Report(int value) => Interlocked.Increment(ref drawn);
    }
}
