using Publisher.Knowledge.Diagnostics;

namespace Publisher.Checking;

/// <summary>A page asks for a text that the interface does not have.</summary>
public static class MissingText
{
    public const string Code = "OCP0509";

    public static Diagnostic Diagnostic(string key, string asker) =>
        new(Code, Severity.Error, new Place("content/interface/zh.yaml", 0, 0), $"{asker} needs the text '{key}', and no interface file has it", $"add `{key}:` to content/interface/zh.yaml and en.yaml");
}
