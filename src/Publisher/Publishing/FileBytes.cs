using System.Buffers;

namespace Publisher.Publishing;

/// <summary>Compares a file with bytes: size first, then content. Much quicker than writing.</summary>
public static class FileBytes
{
    public static bool Equal(string path, ReadOnlySpan<byte> content)
    {
        FileInfo file = new(path);
        if (!file.Exists || file.Length != content.Length)
            return false;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Math.Clamp(content.Length, 1, 1 << 20));
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            while (!content.IsEmpty)
            {
                int read = stream.Read(buffer);
                if (read == 0 || read > content.Length || !content[..read].SequenceEqual(buffer.AsSpan(0, read)))
                    return false;
                content = content[read..];
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
