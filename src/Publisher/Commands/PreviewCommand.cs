using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Publisher.Preview;
using Publisher.Theme;
using Publisher.Theme.Pictures;

namespace Publisher.Commands;

/// <summary>`preview`: serves the site while it is edited.</summary>
public sealed class PreviewCommand
{
    public const string Name = "preview";

    private const int DefaultPort = 5080;

    private readonly ProjectOptions options;

    private readonly Option<int> port = new("--port")
    {
        Description = "The port on 127.0.0.1.",
        HelpName = "number",
        DefaultValueFactory = _ => DefaultPort,
    };

    public PreviewCommand(ProjectOptions options)
    {
        this.options = options;
        Command = new Command(Name, "Serves the site on this machine, and shows an edit as soon as it is saved.") { port };
        Command.SetAction((arguments, _) => Run(arguments));
    }

    public Command Command { get; }

    private async Task<int> Run(ParseResult arguments)
    {
        int number = arguments.GetValue(port);
        if (number is < 0 or > IPEndPoint.MaxPort)
            throw new WrongUseException($"--port {number} is no port");
        using SkiaPainter painter = new();
        await using PreviewServer server = new(options.Root(arguments), options.Origin(arguments) ?? $"http://127.0.0.1:{number}", number, new TemplateTheme(namesTemplates: true, new KeptPictures(options.Pictures(arguments), painter)), Console.Error);
        try
        {
            await server.Start();
        }
        catch (IOException exception) when (exception.GetBaseException() is SocketException)
        {
            throw new WrongUseException($"port {number} is taken; give another with --port");
        }

        Console.Out.Write($"{server.Address}/  (Ctrl+C ends the preview)\n");
        await server.WaitForShutdown();
        return ExitCode.Ok;
    }
}
