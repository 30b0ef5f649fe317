using System.Collections.Immutable;
using Publisher.Knowledge.Assignments;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge.Tests.Mutations;

/// <summary>The real content, read once, and the means to prove one changed record of it, or one record against a changed seed.</summary>
public sealed class RealContent
{
    private static readonly Lazy<RealContent> Read = new(() => new RealContent());

    private readonly ImmutableArray<Jurisdiction> jurisdictions;
    private readonly ImmutableArray<Scope> scopes;
    private readonly ImmutableArray<Sector> sectors;
    private readonly ImmutableArray<Unit> units;
    private readonly ImmutableDictionary<PlanId, SourceTree> folders;
    private readonly ProofContext whole;
    private readonly WordList lexicon;
    private readonly ImmutableHashSet<string> indicators;
    private readonly TermFinder terms;
    private readonly WrittenUnits written;

    private RealContent()
    {
        Findings findings = new();
        SourceTree tree = Repository.Tree;
        (jurisdictions, scopes) = ListReaders.Jurisdictions(tree, findings);
        sectors = ListReaders.Sectors(tree, findings);
        units = ListReaders.Units(tree, findings);
        Organizations = ListReaders.Organizations(tree, jurisdictions, findings);
        lexicon = WordListReader.Read(tree, findings);
        terms = new TermFinder(ListReaders.Terms(tree, findings));
        written = new WrittenUnits(units, lexicon);
        Plans = [.. tree.Paths.Where(path => path.EndsWith("/plan.yaml", StringComparison.Ordinal)).Select(path => PlanReader.Read(tree, path[..^"plan.yaml".Length], jurisdictions, findings)!)];
        indicators = [.. tree.Paths.Where(path => path.StartsWith(IndicatorReader.Folder, StringComparison.Ordinal)).Select(path => path[IndicatorReader.Folder.Length..^".yaml".Length])];
        whole = Of(Plans);
        folders = Plans.ToImmutableDictionary(plan => plan.Plan.Id, OwnFiles);
        Statements =
        [
            .. tree.Paths.Where(path => path.StartsWith(IndicatorReader.Folder, StringComparison.Ordinal)).SelectMany(path =>
            {
                RecordText indicator = RecordText.Of(tree.Text(path)!);
                return indicator.Maps("statements").Select(statement => new StatementRecord(path, indicator, statement));
            }),
        ];
        Quantities =
        [
            .. Plans.SelectMany(plan => RecordText.Of(tree.Text($"{PlanReader.Folder}{plan.Plan.Id}/projects.yaml")!).Maps("projects")
                .SelectMany(project => project.Maps("quantities").Select((quantity, index) => new QuantityRecord(plan, project, quantity, index)))),
        ];
        Owners =
        [
            .. Plans.SelectMany(plan => Listed(plan, "projects", "passage", "owners")),
            .. Plans.SelectMany(plan => Listed(plan, "assignments", "duties", "lead")),
            .. Plans.SelectMany(plan => Listed(plan, "assignments", "duties", "responsible")),
        ];
    }

    public static RealContent Once => Read.Value;

    public ImmutableArray<ReadPlan> Plans { get; }

    public ImmutableArray<StatementRecord> Statements { get; }

    public ImmutableArray<QuantityRecord> Quantities { get; }

    public ImmutableArray<Organization> Organizations { get; }

    public ImmutableArray<OwnerRecord> Owners { get; }

    public ReadPlan Plan(string id) => Plans.First(plan => plan.Plan.Id.Value == id);

    public (Statement? Statement, ImmutableArray<Diagnostic> Errors) Prove(StatementRecord record, RecordText statement, ReadPlan? changed = null)
    {
        Findings findings = new();
        SourceTree tree = Repository.Tree.With(record.Path, record.Indicator.With("statements", [statement]).ToString());
        Indicator? indicator = IndicatorReader.Read(tree, record.Path, Context(findings, changed));

        // The other statements are left out here, in whose units the indicator may be given too.
        return (indicator?.Statements.FirstOrDefault(), [.. Errors(findings).Where(error => error.Code != "OCP0017")]);
    }

    public (Quantity? Quantity, ImmutableArray<Diagnostic> Errors) Prove(QuantityRecord record, RecordText quantity, ReadPlan? changed = null)
    {
        Findings findings = new();
        ReadPlan plan = changed ?? record.Plan;
        RecordText file = RecordText.Of("columns: []\n").With("projects", [record.Project.With("quantities", [quantity])]);
        SourceTree tree = SourceTree.Of([]).With($"{PlanReader.Folder}{plan.Plan.Id}/projects.yaml", file.ToString());
        (_, ImmutableArray<Project> projects) = ProjectReader.Read(tree, plan, Context(findings, changed));

        // The other records of the plan and of the project are left out here, which these codes report.
        return (projects.FirstOrDefault()?.Quantities.FirstOrDefault(), [.. Errors(findings).Where(error => error.Code is not ("OCP0334" or "OCP0335" or "OCP0360"))]);
    }

    /// <summary>The errors that the organizations of a project or an assignment give rise to.</summary>
    public ImmutableArray<Diagnostic> Prove(OwnerRecord record, RecordText changed)
    {
        Findings findings = new();
        bool project = record.List == "owners";
        RecordText file = RecordText.Of(project ? "columns: []\n" : "{}\n").With(project ? "projects" : "assignments", [changed]);
        SourceTree tree = SourceTree.Of([]).With(record.File, file.ToString());
        if (project)
            ProjectReader.Read(tree, record.Plan, Context(findings, null));
        else
            AssignmentReader.Read(tree, record.Plan, Context(findings, null));
        return [.. Errors(findings).Where(error => error.Code is "OCP0332" or "OCP0337" or "OCP0338" or "OCP0339")];
    }

    /// <summary>The errors of an indicator's file with another text.</summary>
    public ImmutableArray<Diagnostic> Prove(string path, string text)
    {
        Findings findings = new();
        ReadIndicator(Repository.Tree.With(path, text), path, findings);
        return Errors(findings);
    }

    public void ReadIndicator(SourceTree tree, string path, Findings findings) => IndicatorReader.Read(tree, path, Context(findings, null));

    /// <summary>The plan as read from a seed (and twin) with one character changed, its SHA-256 declared anew.</summary>
    public ReadPlan? WithSeed(ReadPlan plan, int line, int column, char character) => WithSeed(plan, line, column, 1, character.ToString());

    /// <summary>The same with a stretch of a line replaced; a Traditional seed has the words in Traditional. The English stays as it was read: no change of a seed touches it.</summary>
    public ReadPlan? WithSeed(ReadPlan plan, int line, int column, int length, string words)
    {
        string folder = $"{PlanReader.Folder}{plan.Plan.Id}/";
        string twin = $"{folder}zh-Hans.txt";
        bool traditional = Repository.Tree.Has(twin);
        SourceTree tree = Change(folders[plan.Plan.Id], plan.Seed.Path, line, column, length, traditional ? Traditional(words) : words);
        if (traditional)
            tree = Change(tree, twin, line, column, length, words);
        string declared = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(tree.Bytes(plan.Seed.Path)!.Value.Span));
        tree = tree.With($"{folder}plan.yaml", tree.Text($"{folder}plan.yaml")!.Replace(plan.Plan.Sha256, declared, StringComparison.Ordinal));
        return PlanReader.Read(tree, folder, jurisdictions, new Findings()) is { } read ? WithEnglishOf(plan, read) : null;
    }

    private static ReadPlan WithEnglishOf(ReadPlan plan, ReadPlan changed) =>
        new(
            changed.Plan,
            changed.Seed,
            [.. changed.InOrder.Select(passage => passage with { Passage = passage.Passage with { English = plan.Passages.GetValueOrDefault(passage.Passage.Id)?.Passage.English } })],
            plan.EnglishPlaces);

    /// <summary>The errors that the English of a plan gives rise to.</summary>
    public ImmutableArray<Diagnostic> ProveEnglish(ReadPlan plan)
    {
        Findings findings = new();
        TranslationProof.Check(plan, terms, written, findings);
        return Errors(findings);
    }

    /// <summary>The plan with other words in the English of one passage and of its cells.</summary>
    public static ReadPlan WithEnglish(ReadPlan plan, PassageId id, string from, string to)
    {
        ReadPassage passage = plan.Passages[id];
        Translation english = passage.Passage.English!;
        Translation changed = english with
        {
            Text = english.Text.Replace(from, to, StringComparison.Ordinal),
            Rows = english.Rows.IsDefault ? english.Rows : [.. english.Rows.Select(row => row.Select(cell => cell.Replace(from, to, StringComparison.Ordinal)).ToImmutableArray())],
        };
        ReadPassage other = passage with { Passage = passage.Passage with { English = changed } };
        return new(plan.Plan, plan.Seed, [.. plan.InOrder.Select(one => one.Passage.Id == id ? other : one)], plan.EnglishPlaces);
    }

    private static IEnumerable<OwnerRecord> Listed(ReadPlan plan, string file, string passage, string list) =>
        Repository.Tree.Text($"{PlanReader.Folder}{plan.Plan.Id}/{file}.yaml") is { } text
            ? from holder in RecordText.Of(text).Maps(file)
              from index in Enumerable.Range(0, holder.Maps(list).Count)
              select new OwnerRecord(plan, holder, list, index, plan.Passages[new PassageId(holder[passage]!)])
            : [];

    private static SourceTree Change(SourceTree tree, string path, int line, int column, int length, string words)
    {
        string[] lines = tree.Text(path)!.Split('\n');
        string old = lines[line - 1];
        lines[line - 1] = old[..column] + words + old[(column + length)..];
        return tree.With(path, string.Join('\n', lines));
    }

    private static string Traditional(string words) =>
        string.Concat(words.Select(character => character switch { '过' => '過', '于' => '於', '约' => '約', '内' => '內', '远' => '遠', '万' => '萬', '亿' => '億', _ => character }));

    private ProofContext Context(Findings findings, ReadPlan? changed) =>
        (changed is null ? whole : Of([.. Plans.Select(plan => plan.Plan.Id == changed.Plan.Id ? changed : plan)])).Apart(findings);

    private ProofContext Of(ImmutableArray<ReadPlan> plans) => new(plans, units, jurisdictions, scopes, sectors, Organizations, lexicon, indicators, new Findings());

    /// <summary>What a plan is read from, but its English.</summary>
    private static SourceTree OwnFiles(ReadPlan plan)
    {
        string folder = $"{PlanReader.Folder}{plan.Plan.Id}/";
        string[] own = [plan.Seed.Path, $"{folder}plan.yaml", $"{folder}passages.yaml", $"{folder}zh-Hans.txt"];
        return SourceTree.Of(own.Where(Repository.Tree.Has).Select(path => (path, Repository.Tree.Bytes(path)!.Value)));
    }

    private static ImmutableArray<Diagnostic> Errors(Findings findings) => [.. findings.InOrder().Where(found => found.Severity == Severity.Error)];
}
