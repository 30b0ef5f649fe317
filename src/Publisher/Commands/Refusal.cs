namespace Publisher.Commands;

/// <summary>What the machine refused and what to do about it: neither a fault of the content nor one of the program.</summary>
public static class Refusal
{
    private const int NotPermitted = 1;
    private const int Denied = 13;
    private const int Busy = 16;
    private const int Full = 28;
    private const int ReadOnly = 30;
    private const int OverQuota = 122;

    /// <summary>Message and cure in two lines; null for a failure of another kind.</summary>
    public static string? Of(Exception exception)
    {
        Exception cause = (exception as AggregateException)?.Flatten().InnerExceptions[0] ?? exception;
        if (cause is not (UnauthorizedAccessException or IOException))
            return null;
        int number = cause.InnerException is IOException inner ? inner.HResult : cause.HResult;
        return number switch
        {
            Busy => Text("OCP0531", cause, "the folder is in use or another disk is mounted on it; give a folder inside it with --output"),
            Full or OverQuota => Text("OCP0532", cause, "the disk is full; make room, and build again: what was published stands unchanged"),
            ReadOnly => Text("OCP0533", cause, "the disk can only be read; give a folder elsewhere with --output"),
            Denied or NotPermitted => Text("OCP0534", cause, "give yourself the right to it (a build also writes beside the output folder), or give a folder elsewhere with --output"),
            _ when cause is UnauthorizedAccessException => Text("OCP0534", cause, "give yourself the right to it (a build also writes beside the output folder), or give a folder elsewhere with --output"),
            _ => Text("OCP0535", cause, "look what stands at this place; give a folder elsewhere with --output"),
        };
    }

    private static string Text(string code, Exception cause, string cure) => $"error {code}: {cause.Message}\n  cure: {cure}";
}
