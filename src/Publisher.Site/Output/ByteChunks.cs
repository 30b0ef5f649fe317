using System.Buffers;

namespace Publisher.Site.Output;

/// <summary>
/// The bytes of a file while it is made, in rented pieces: one growing array would be copied at each doubling, and of a large file leaves several times its size behind.
/// What was written is valid until <see cref="Clear"/>; then the pieces are given back.
/// </summary>
public sealed class ByteChunks : IBufferWriter<byte>
{
    private const int Size = 256 * 1024;

    private readonly List<(byte[] Bytes, int Length)> full = [];
    private byte[] current = [];
    private int length;
    private long before;

    public long Length => before + length;

    public ReadOnlySequence<byte> Written
    {
        get
        {
            if (full.Count == 0)
                return new(current, 0, length);
            Segment first = new(full[0].Bytes.AsMemory(0, full[0].Length), before: null);
            Segment last = first;
            foreach ((byte[] bytes, int written) in full.Skip(1))
                last = new(bytes.AsMemory(0, written), last);
            last = new(current.AsMemory(0, length), last);
            return new(first, 0, last, length);
        }
    }

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, current.Length - length);
        length += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return current.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return current.AsSpan(length);
    }

    public void Clear()
    {
        foreach ((byte[] bytes, _) in full)
            ArrayPool<byte>.Shared.Return(bytes);
        full.Clear();
        length = 0;
        before = 0;
    }

    private void Reserve(int size)
    {
        if (current.Length - length >= Math.Max(size, 1))
            return;
        if (length > 0)
        {
            full.Add((current, length));
            before += length;
        }
        else if (current.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(current);
        }

        current = ArrayPool<byte>.Shared.Rent(Math.Max(size, Size));
        length = 0;
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, Segment? before)
        {
            Memory = memory;
            if (before is null)
                return;
            RunningIndex = before.RunningIndex + before.Memory.Length;
            before.Next = this;
        }
    }
}
