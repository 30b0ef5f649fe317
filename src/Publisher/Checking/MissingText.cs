using Publisher.Knowledge;
using Publisher.Knowledge.Diagnostics;

namespace Publisher.Checking;

/// <summary>A page asks for a text that the interface does not have.</summary>
public static class MissingText
{
    private const string Code = "OCP0509";

    private static readonly Place Interface = new("content/interface/zh.yaml", 0, 0);

    public static Diagnostic Diagnostic(MissingInterfaceTextException exception, string asker) =>
        new(Code, Severity.Error, Interface, $"{asker} needs the text '{exception.Key}', and no interface file has it", $"add `{exception.Key}:` to every file of content/interface");

    public static bool Is(Diagnostic diagnostic) => diagnostic.Code == Code;
}
