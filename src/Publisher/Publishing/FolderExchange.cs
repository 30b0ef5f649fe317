using System.Runtime.InteropServices;

namespace Publisher.Publishing;

/// <summary>
/// Puts a new folder in the place of another, and puts right what a kill left behind. The folder <c>output</c> is published, <c>output.next</c> is being made,
/// <c>output.old</c> stands aside for the moment in which a platform without an atomic exchange needs two renames. So at any moment:
/// where there is <c>output</c>, it is whole and the other two are refuse; where there is none, <c>output.old</c> is the last good one.
/// </summary>
public static partial class FolderExchange
{
    private const int CurrentFolder = -100;
    private const uint ExchangeFlag = 2;

    public static string Next(string folder) => $"{folder}.next";

    public static string Old(string folder) => $"{folder}.old";

    /// <summary>Puts `output.next` in the place of `output`, and removes the one it replaces.</summary>
    public static void Exchange(string folder)
    {
        if (!Directory.Exists(folder))
            Directory.Move(Next(folder), folder);
        else if (!ExchangedAtOnce(Next(folder), folder))
            ExchangeByRenames(folder);
        Clear(folder);
    }

    /// <summary>For file systems that cannot exchange: for a moment between the two renames there is no folder, never half of one.</summary>
    public static void ExchangeByRenames(string folder)
    {
        Directory.Move(folder, Old(folder));
        Directory.Move(Next(folder), folder);
    }

    /// <summary>Called before a build: brings the last good folder back if a kill fell between two renames, and removes what was never published.</summary>
    public static void Repair(string folder)
    {
        if (!Directory.Exists(folder) && Directory.Exists(Old(folder)))
            Directory.Move(Old(folder), folder);
        Clear(folder);
    }

    /// <summary>Removes what was never published; what stands aside only where it is not the last good folder.</summary>
    public static void Clear(string folder)
    {
        Remove(Next(folder));
        if (Directory.Exists(folder))
            Remove(Old(folder));
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static bool ExchangedAtOnce(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            return RenameAt2(CurrentFolder, one, CurrentFolder, other, ExchangeFlag) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library older than 2018, or another one.
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int fromFolder, string from, int toFolder, string to, uint flags);
}
