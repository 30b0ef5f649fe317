using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Publisher.Commands;

/// <summary>Help that ends with examples of the command, and with the exit codes.</summary>
public sealed class TeachingHelp(HelpAction help) : SynchronousCommandLineAction
{
    private const string Codes = """
        Exit codes:
          0  done
          1  the content has errors; nothing was published
          2  wrong use
          3  the program failed
          4  the machine refused: no right to read or write, a full disk, a folder in use
        """;

    private const string Run = "dotnet run --project src/Publisher";

    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        TextWriter writer = parseResult.InvocationConfiguration.Output;
        writer.Write("Examples:\n");
        foreach ((string arguments, string what) in Examples(parseResult.CommandResult.Command.Name))
            writer.Write($"  {(arguments.Length == 0 ? Run : $"{Run} -- {arguments}")}\n      {what}\n");
        writer.Write($"\n{Codes}\n");
        return code;
    }

    private static (string Arguments, string What)[] Examples(string command) => command switch
    {
        BuildCommand.Name =>
        [
            ("build", "Publishes into output/. What has not changed is not written."),
            ("build --origin https://plans.example.org --output /srv/plans", "The same site for another address, in another folder."),
            ("build --locked", "For continuous integration: fails when content/permalinks.lock is not the one a build writes."),
        ],
        CheckCommand.Name =>
        [
            ("check", "All errors and warnings of the content and the site. Writes nothing."),
        ],
        PreviewCommand.Name =>
        [
            ("preview", "Serves the site on http://127.0.0.1:5080/ and shows an edit as soon as it is saved."),
            ("preview --port 8080", "On another port."),
        ],
        AdoptCommand.Name =>
        [
            ("adopt ~/baotou-climate-plan.txt", "Takes in a new source text: copies it into seeds/ and proposes its passages. Never overwrites."),
            ("adopt english wuhai-climate", "Stamps English that has been read against its source, so that a later change of the source is noticed."),
        ],
        AdoptCommand.EnglishName =>
        [
            ("adopt english wuhai-climate", "Stamps the entries of content/plans/wuhai-climate/en.yaml that have no `of:` yet."),
        ],
        _ =>
        [
            ("", "Builds the site into output/."),
            ("check", "Shows all errors without writing anything."),
            ("preview", "Serves the site while you edit it."),
        ],
    };
}
