using System.Buffers;

namespace Publisher.Publishing;

/// <summary>Compares a file with bytes (size first, then content, which is much quicker than writing), and writes it.</summary>
public static class FileBytes
{
    public static bool Equal(string path, ReadOnlySequence<byte> content)
    {
        FileInfo file = new(path);
        if (!file.Exists || file.Length != content.Length)
            return false;
        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(content.Length, 1, 1 << 18));
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            foreach (ReadOnlyMemory<byte> piece in content)
            {
                if (!Continues(stream, piece.Span, buffer))
                    return false;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Writes a file, in the place of one that may stand there.</summary>
    public static void Write(string path, ReadOnlySequence<byte> content)
    {
        using FileStream file = new(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (ReadOnlyMemory<byte> piece in content)
            file.Write(piece.Span);
    }

    private static bool Continues(FileStream stream, ReadOnlySpan<byte> content, byte[] buffer)
    {
        while (!content.IsEmpty)
        {
            int read = stream.Read(buffer, 0, Math.Min(buffer.Length, content.Length));
            if (read == 0 || !content[..read].SequenceEqual(buffer.AsSpan(0, read)))
                return false;
            content = content[read..];
        }

        return true;
    }
}
