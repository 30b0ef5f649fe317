using System.CommandLine;
using Publisher.Building;
using Publisher.Knowledge.Diagnostics;
using Publisher.Publishing;
using Publisher.Reporting;
using Publisher.Sources;
using Publisher.Theme;
using Publisher.Theme.Pictures;

namespace Publisher.Commands;

/// <summary>`check`: everything a build does but the writing.</summary>
public sealed class CheckCommand
{
    public const string Name = "check";

    public CheckCommand(ProjectOptions options)
    {
        Command = new Command(Name, "Reads, proves, draws and checks the whole site, and writes nothing.");
        Command.SetAction(arguments =>
        {
            string root = options.Root(arguments);
            Steps steps = new();
            using NoOutput output = new();
            BuildRequest request = new(options.Origin(arguments), StaleLockIs: Severity.Warning);
            BuildResult result = SiteBuild.Run(() => SourceFolder.Read(root), request, new TemplateTheme(painter: new NoPainter()), output, steps);
            DiagnosticReport.Write(Console.Error, result.Diagnostics, result.Sources);
            BuildReport.Write(Console.Out, result, steps, folder: "");
            if (result.Recorded is { } recorded)
                UnjudgedReport.Write(Console.Out, recorded);
            return result.Succeeded ? ExitCode.Ok : ExitCode.Errors;
        });
    }

    public Command Command { get; }
}
