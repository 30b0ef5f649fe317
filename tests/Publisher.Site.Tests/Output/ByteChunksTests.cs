using System.Buffers;
using System.Text;
using Publisher.Site.Output;

namespace Publisher.Site.Tests.Output;

public sealed class ByteChunksTests
{
    [Fact]
    public void What_is_written_in_any_pieces_is_read_as_one_file()
    {
        ByteChunks chunks = new();
        StringBuilder expected = new();
        for (int size = 1; size < 3_000_000; size = (size * 3) + 1)
        {
            string piece = new((char)('a' + (size % 26)), size);
            chunks.Write(Encoding.UTF8.GetBytes(piece));
            expected.Append(piece);
        }

        Assert.Equal(expected.Length, chunks.Length);
        Assert.Equal(expected.ToString(), Encoding.UTF8.GetString(chunks.Written));
    }

    [Fact]
    public void A_piece_larger_than_a_chunk_is_given_whole()
    {
        ByteChunks chunks = new();
        chunks.Write("before "u8);
        Span<byte> large = chunks.GetSpan(1_000_000);
        Assert.True(large.Length >= 1_000_000);
        large[..1_000_000].Fill((byte)'x');
        chunks.Advance(1_000_000);
        Assert.Equal($"before {new string('x', 1_000_000)}", Encoding.UTF8.GetString(chunks.Written));
    }

    [Fact]
    public void Cleared_it_holds_nothing_and_serves_the_next_file()
    {
        ByteChunks chunks = new();
        chunks.Write(new byte[600_000]);
        chunks.Clear();
        Assert.True(chunks.Written.IsEmpty);
        chunks.Write("next"u8);
        Assert.Equal("next", Encoding.UTF8.GetString(chunks.Written));
    }

    [Fact]
    public void Nothing_is_written_behind_what_was_given() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ByteChunks().Advance(1));
}
