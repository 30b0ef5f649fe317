using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Publisher.Adopting;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Reading;
using Publisher.Reporting;
using Publisher.Sources;

namespace Publisher.Commands;

/// <summary>`adopt`: takes in a new source text, or English that has been read against its source.</summary>
public sealed class AdoptCommand
{
    public const string Name = "adopt";
    public const string EnglishName = "english";

    private readonly ProjectOptions options;
    private readonly Argument<string> file = new("file") { Description = "A source text in UTF-8. `baotou-climate-plan.txt` becomes the plan baotou-climate." };
    private readonly Option<string?> id = new("--id") { Description = "The id of the plan, when the name of the file does not give it.", HelpName = "id" };
    private readonly Argument<string> plan = new("plan") { Description = "The id of the plan: the name of its folder in content/plans/." };

    public AdoptCommand(ProjectOptions options)
    {
        this.options = options;
        Command english = new(EnglishName, "Stamps the English of a plan with the source it was made from.") { plan };
        english.SetAction(AdoptEnglish);
        Command = new Command(Name, "Takes in a new source text and proposes its passages, or (adopt english) stamps a translation.") { file, id, english };
        Command.SetAction(AdoptFile);
    }

    public Command Command { get; }

    private int AdoptFile(ParseResult arguments)
    {
        string root = options.Root(arguments);
        SeedAdoption.Outcome outcome = new SeedAdoption(root, arguments.GetValue(file)!, arguments.GetValue(id)).Run();
        foreach (string path in outcome.Created)
            Console.Out.Write($"created {path}\n");
        foreach (string path in outcome.Kept)
            Console.Out.Write($"left as it is: {path}\n");
        foreach (string remark in outcome.Remarks)
            Console.Out.Write($"note: {remark}\n");
        Console.Out.Write(outcome.Missing.IsEmpty
            ? $"Nothing keeps {outcome.Id} from being published. Translate it in {PlanReader.Folder}{outcome.Id}/en.yaml.\n"
            : $"\nMissing before {outcome.Id} can be published:\n\n");
        DiagnosticReport.Write(Console.Out, outcome.Missing, outcome.Sources);
        return ExitCode.Ok;
    }

    private int AdoptEnglish(ParseResult arguments)
    {
        string root = options.Root(arguments);
        string folder = $"{PlanReader.Folder}{arguments.GetValue(plan)}/";
        string path = $"{folder}en.yaml";
        SourceTree sources = SourceFolder.Read(root);
        if (!sources.Has(path))
            throw new WrongUseException($"there is no {path}; the plans are {string.Join(' ', Plans(sources))}");
        Findings findings = new();
        ReadPlan? read = PlanReader.Read(sources, folder, ListReaders.Jurisdictions(sources, findings).Jurisdictions, findings);
        ImmutableArray<Passage> passages = read?.Plan.Passages ?? [];
        (string text, int added) = EnglishStamps.Add(sources, path, passages, findings);
        if (read is null)
        {
            DiagnosticReport.Write(Console.Error, findings.InOrder(), sources);
            return ExitCode.Errors;
        }

        if (added > 0)
            File.WriteAllText(Path.Combine(root, path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Console.Out.Write($"{path}: {added} stamped, of {passages.Length} passages {read.Plan.TranslatedPassages} have English\n");
        return ExitCode.Ok;
    }

    private static IEnumerable<string> Plans(SourceTree sources) =>
        sources.Paths.Where(path => path.StartsWith(PlanReader.Folder, StringComparison.Ordinal) && path.EndsWith("/plan.yaml", StringComparison.Ordinal))
            .Select(path => path[PlanReader.Folder.Length..^"/plan.yaml".Length]);
}
