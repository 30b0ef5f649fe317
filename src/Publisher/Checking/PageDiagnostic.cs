using Publisher.Knowledge.Diagnostics;

namespace Publisher.Checking;

/// <summary>An error about a page or file of the output: its place is a URL, and has no line.</summary>
public static class PageDiagnostic
{
    public static Diagnostic Error(string code, string url, string message, string cure) => new(code, Severity.Error, new Place(url, 0, 0), message, cure);
}
