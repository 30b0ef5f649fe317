using Publisher.Knowledge;
using Publisher.Knowledge.Diagnostics;

namespace Publisher.Checking;

/// <summary>A page asks for a text that the interface does not have, or one with a place that nothing fills.</summary>
public static class MissingText
{
    private const string Code = "OCP0509";
    private const string UnfilledCode = "OCP0511";

    private static readonly Place Interface = new("content/interface/zh.yaml", 0, 0);

    public static Diagnostic Diagnostic(InterfaceTextException exception, string asker) => exception is UnfilledInterfaceTextException unfilled
        ? new(UnfilledCode, Severity.Error, Interface, $"{asker} has {unfilled.Given} values for '{exception.Key}', and its text has a place for more", $"take the places from {{{unfilled.Given}}} on out of it in content/interface/zh.yaml and en.yaml")
        : new(Code, Severity.Error, Interface, $"{asker} needs the text '{exception.Key}', and no interface file has it", $"add `{exception.Key}:` to content/interface/zh.yaml and en.yaml");

    public static bool Is(Diagnostic diagnostic) => diagnostic.Code is Code or UnfilledCode;
}
