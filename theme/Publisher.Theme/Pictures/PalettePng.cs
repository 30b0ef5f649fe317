using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Publisher.Theme.Pictures;

/// <summary>
/// A PNG (W3C, third edition) of at most 256 colours: a picture of lines and letters in few colours is a third as large so. Colours that look alike (they agree in the first bits of red, green and blue) become
/// the most frequent of them, so that a surface keeps its colour and only the softened edges lose shades.
/// </summary>
internal static class PalettePng
{
    private const int MostColours = 256;
    private const int MostBits = 4;
    private const byte Indexed = 3;
    private const byte BitsOfPixel = 8;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Whether a file that was written here ends as it did.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> file) => file.StartsWith(Signature) && file[..^sizeof(int)].EndsWith("IEND"u8);

    /// <param name="dots">Row by row, each dot red, green, blue and a byte that says nothing.</param>
    public static ReadOnlyMemory<byte> Of(ReadOnlySpan<byte> dots, int width, int height)
    {
        ReadOnlySpan<uint> pixels = MemoryMarshal.Cast<byte, uint>(dots);
        Dictionary<uint, int> counts = Count(pixels);
        (Dictionary<uint, byte> places, byte[] palette) = Palette(counts);
        using MemoryStream file = new();
        file.Write(Signature);
        byte[] head = [.. BigEndian(width), .. BigEndian(height), BitsOfPixel, Indexed, 0, 0, 0];
        Chunk(file, "IHDR"u8, head);
        Chunk(file, "PLTE"u8, palette);
        Chunk(file, "IDAT"u8, Rows(pixels, width, height, places));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static Dictionary<uint, int> Count(ReadOnlySpan<uint> pixels)
    {
        Dictionary<uint, int> counts = [];
        for (int at = 0; at < pixels.Length;)
        {
            int same = pixels[at..].IndexOfAnyExcept(pixels[at]);
            int run = same < 0 ? pixels.Length - at : same;
            CollectionsMarshal.GetValueRefOrAddDefault(counts, pixels[at], out _) += run;
            at += run;
        }

        return counts;
    }

    /// <summary>Where in the palette each colour of the picture stands, and the palette: red, green and blue of each.</summary>
    private static (Dictionary<uint, byte> Places, byte[] Palette) Palette(Dictionary<uint, int> counts)
    {
        for (int bits = MostBits; ; bits--)
        {
            IGrouping<uint, KeyValuePair<uint, int>>[] alike = [.. counts.GroupBy(colour => Bucket(colour.Key, bits)).OrderBy(bucket => bucket.Key)];
            if (alike.Length > MostColours)
                continue;
            Dictionary<uint, byte> places = [];
            List<byte> palette = [];
            for (int at = 0; at < alike.Length; at++)
            {
                uint shown = alike[at].OrderByDescending(colour => colour.Value).ThenBy(colour => colour.Key).First().Key;
                palette.AddRange([(byte)shown, (byte)(shown >> 8), (byte)(shown >> 16)]);
                foreach ((uint colour, _) in alike[at])
                    places.Add(colour, (byte)at);
            }

            return (places, [.. palette]);
        }
    }

    /// <summary>The first bits of red, green and blue, which are the lowest bytes of a dot.</summary>
    private static uint Bucket(uint colour, int bits) =>
        First(colour, 0, bits) | (First(colour, 8, bits) << bits) | (First(colour, 16, bits) << (2 * bits));

    private static uint First(uint colour, int shift, int bits) => ((colour >> shift) & byte.MaxValue) >> (8 - bits);

    /// <summary>Each row begins with the number of its filter, which is none.</summary>
    private static byte[] Rows(ReadOnlySpan<uint> pixels, int width, int height, Dictionary<uint, byte> places)
    {
        using MemoryStream packed = new();
        using (ZLibStream stream = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            byte[] row = new byte[width + 1];
            uint last = pixels[0];
            byte place = places[last];
            for (int line = 0; line < height; line++)
            {
                ReadOnlySpan<uint> dots = pixels.Slice(line * width, width);
                for (int at = 0; at < width; at++)
                {
                    if (dots[at] != last)
                        place = places[last = dots[at]];
                    row[at + 1] = place;
                }

                stream.Write(row);
            }
        }

        return packed.ToArray();
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        byte[] named = [.. name, .. content];
        file.Write(BigEndian(content.Length));
        file.Write(named);
        file.Write(BigEndian((int)Crc32.HashToUInt32(named)));
    }

    private static byte[] BigEndian(int number)
    {
        byte[] bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}
