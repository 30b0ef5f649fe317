using System.CommandLine;

namespace Publisher.Commands;

public sealed class AdoptCommand
{
    public const string Name = "adopt";
    public const string EnglishName = "english";
    public AdoptCommand(ProjectOptions options) { Command = new Command(Name, "x"); _ = options; }
    public Command Command { get; }
}
