using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Publisher.Publishing;

namespace Publisher.Commands;

/// <summary>The commands of the program, and what becomes of a failure.</summary>
public static class CommandLine
{
    public static int Run(string[] arguments)
    {
        ParseResult parsed = Root().Parse(arguments);
        try
        {
            int code = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return parsed.Action is ParseErrorAction ? ExitCode.WrongUse : code;
        }
        catch (Exception exception) when (exception is WrongUseException or OutputLockedException)
        {
            Console.Error.WriteLine(exception.Message);
            return ExitCode.WrongUse;
        }
        catch (Exception exception) when (Refusal.Of(exception) is { } refusal)
        {
            Console.Error.WriteLine(refusal);
            return ExitCode.Refused;
        }
        catch (Exception exception)
        {
            Console.Error.WriteLine("The program failed; this is its fault, not that of the content. Please report what follows.");
            Console.Error.WriteLine((exception as AggregateException)?.Flatten().InnerExceptions[0] ?? exception);
            return ExitCode.InternalError;
        }
    }

    public static RootCommand Root()
    {
        ProjectOptions options = new();
        BuildCommand build = new(options);
        RootCommand root = new("Publishes the climate plans: proves every figure against its sentence, then builds the site. Without a command: build.")
        {
            build.Command,
            new CheckCommand(options).Command,
            new PreviewCommand(options).Command,
            new AdoptCommand(options).Command,
        };
        foreach (Option option in options.All)
            root.Options.Add(option);
        build.MakeDefaultOf(root);
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
            help.Action = new TeachingHelp((HelpAction)help.Action!);
        return root;
    }
}
