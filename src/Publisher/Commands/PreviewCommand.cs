using System.CommandLine;

namespace Publisher.Commands;

public sealed class PreviewCommand
{
    public const string Name = "preview";
    public PreviewCommand(ProjectOptions options) { Command = new Command(Name, "x"); _ = options; }
    public Command Command { get; }
}
