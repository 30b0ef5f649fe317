using System.CommandLine;
using Publisher.Building;
using Publisher.Knowledge.Diagnostics;
using Publisher.Permalinks;
using Publisher.Publishing;
using Publisher.Reporting;
using Publisher.Shards;
using Publisher.Sources;
using Publisher.Theme;
using Publisher.Theme.Pictures;

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

    private readonly Option<string[]> only = new("--only")
    {
        Description = "Draw only the pages of these places and of their plans: one shard of a large site. What is of no single place belongs to the first place of content/jurisdictions.yaml.",
        HelpName = "jurisdiction",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> shards = new("--shards")
    {
        Description = "Take pages and files from these folders, which were built with --only, instead of making them; then check and publish the whole.",
        HelpName = "folder",
        AllowMultipleArgumentsPerToken = true,
    };

    public BuildCommand(ProjectOptions options)
    {
        this.options = options;
        Command = new Command(Name, "Proves the content and publishes the site into the output folder. Nothing is published when there is an error.") { locked, only, shards };
        Command.SetAction(Run);
    }

    public Command Command { get; }

    /// <summary>Without a verb the program builds.</summary>
    public void MakeDefaultOf(RootCommand root)
    {
        root.Options.Add(locked);
        root.Options.Add(only);
        root.Options.Add(shards);
        root.SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        string root = options.Root(arguments);
        string folder = options.Output(arguments);
        bool leaveLock = arguments.GetValue(locked);
        BuildRequest request = new(options.Origin(arguments), leaveLock ? Severity.Error : null) { Only = [.. arguments.GetValue(only) ?? []], Shards = [.. arguments.GetValue(shards) ?? []] };
        if (request.IsShard && !request.Shards.IsEmpty)
            throw new WrongUseException("--only makes a shard, --shards puts shards together; use one at a time");
        Steps steps = new();
        using FolderOutput output = FolderOutput.Open(folder);
        using SkiaPainter painter = new();
        KeptPictures pictures = new(options.Pictures(arguments), painter, new PictureProgress(Console.Error));
        BuildResult result = SiteBuild.Run(() => SourceFolder.Read(root), request, new TemplateTheme(painter: pictures), output, steps);
        if (result.Lock is { } permalinks && !leaveLock)
            LockFile.Write(root, permalinks);
        if (request.IsShard && result.Succeeded)
            ShardFolder.Write(folder, BuildInputs.OfShards(result.Sources, request));
        if (result.Succeeded && !request.IsShard && pictures.Used > 0)
            pictures.Prune();
        DiagnosticReport.Write(Console.Error, result.Diagnostics, result.Sources);
        BuildReport.Write(Console.Out, result, steps, Path.GetRelativePath(Directory.GetCurrentDirectory(), folder));
        return result.Succeeded ? ExitCode.Ok : ExitCode.Errors;
    }
}
