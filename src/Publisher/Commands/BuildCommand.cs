using System.CommandLine;
using Publisher.Building;
using Publisher.Knowledge.Diagnostics;
using Publisher.Permalinks;
using Publisher.Publishing;
using Publisher.Reporting;
using Publisher.Sources;
using Publisher.Theme;

namespace Publisher.Commands;

/// <summary>`build`: publishes the site, and keeps permalinks.lock.</summary>
public sealed class BuildCommand
{
    public const string Name = "build";

    private readonly ProjectOptions options;

    private readonly Option<bool> locked = new("--locked")
    {
        Description = "Leave content/permalinks.lock as it is, and fail when it is out of date. For continuous integration.",
    };

    public BuildCommand(ProjectOptions options)
    {
        this.options = options;
        Command = new Command(Name, "Proves the content and publishes the site into the output folder. Nothing is published when there is an error.") { locked };
        Command.SetAction(Run);
    }

    public Command Command { get; }

    /// <summary>Without a verb the program builds.</summary>
    public void MakeDefaultOf(RootCommand root)
    {
        root.Options.Add(locked);
        root.SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        string root = options.Root(arguments);
        string folder = options.Output(arguments);
        bool leaveLock = arguments.GetValue(locked);
        BuildRequest request = new(options.Origin(arguments), leaveLock ? Severity.Error : null);
        Steps steps = new();
        using FolderOutput output = FolderOutput.Open(folder);
        BuildResult result = SiteBuild.Run(() => SourceFolder.Read(root), request, new TemplateTheme(), output, steps);
        if (result.Lock is { } permalinks && !leaveLock)
            LockFile.Write(root, permalinks);
        DiagnosticReport.Write(Console.Error, result.Diagnostics, result.Sources);
        BuildReport.Write(Console.Out, result, steps, Path.GetRelativePath(Directory.GetCurrentDirectory(), folder));
        return result.Succeeded ? ExitCode.Ok : ExitCode.Errors;
    }
}
