using System.Runtime.InteropServices;

namespace Publisher.Publishing;

/// <summary>A second name for the same bytes; a copy where the file system or the platform has none.</summary>
public static partial class HardLink
{
    public static void OrCopy(string existing, string added)
    {
        if (OperatingSystem.IsWindows() || Link(existing, added) != 0)
            File.Copy(existing, added);
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string existing, string added);
}
