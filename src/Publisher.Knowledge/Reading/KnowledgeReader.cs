using System.Collections.Immutable;
using Publisher.Knowledge.Absences;
using Publisher.Knowledge.Assignments;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Documents;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Names;
using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge.Reading;

/// <summary>Reads seeds and content, proves what they say, and links it. Finds everything in one run.</summary>
public static class KnowledgeReader
{
    /// <summary>The templates of content/interface are checked against what the site can say, <paramref name="sentences"/>; null where nothing is drawn.</summary>
    /// <param name="memory">Of the readings before this one; without it everything is read and proved.</param>
    /// <param name="origin">Of the site, in place of the one its card gives.</param>
    public static KnowledgeReading Read(SourceTree tree, SentenceCatalog? sentences = null, ReadingMemory? memory = null, string? origin = null)
    {
        Findings findings = new();
        memory ??= new ReadingMemory();
        memory.Begin();
        ContentFiles.Check(tree, findings);
        SiteCard? site = SiteReader.Card(tree, findings);
        Interface words = Taken(memory.Of($"interface {ReadingKeys.Interface(tree)}", apart => InterfaceReader.Read(tree, sentences, apart)), findings);
        ImmutableArray<ProsePage> pages = SiteReader.Prose(tree, findings);
        (ImmutableArray<Jurisdiction> jurisdictions, ImmutableArray<Scope> scopes) = ListReaders.Jurisdictions(tree, findings);
        ImmutableArray<Sector> sectors = ListReaders.Sectors(tree, findings);
        ImmutableArray<Unit> units = ListReaders.Units(tree, findings);
        ImmutableArray<Term> terms = Taken(memory.Of($"terms {tree.Hash([ListReaders.TermsPath])}", apart => ListReaders.Terms(tree, apart)), findings);
        ImmutableArray<Organization> organizations = ListReaders.Organizations(tree, jurisdictions, findings);

        WordList lexicon = WordListReader.Read(tree, jurisdictions, words, findings);
        ImmutableArray<string> indicatorPaths = IndicatorPaths(tree);
        ReadingKeys keys = new(tree, PlanFolders(tree), indicatorPaths);
        WrittenUnits written = new(units, lexicon);
        TermFinder termFinder = new(terms);
        ImmutableArray<ReadPlan> plans = InParallel(PlanFolders(tree), folder => Taken(memory.Of(keys.Plan(folder), apart => ReadPlan(tree, folder, jurisdictions, termFinder, written, apart)), findings));
        Know(findings, "jurisdiction", jurisdictions, jurisdiction => jurisdiction.Id.Value);
        Know(findings, "scope", scopes, scope => scope.Id.Value);
        Know(findings, "sector", sectors, sector => sector.Id.Value);
        Know(findings, "unit", units, unit => unit.Printed);
        Know(findings, "organization", organizations, organization => organization.Id.Value);
        Know(findings, "plan", plans, plan => plan.Plan.Id.Value);
        Know(findings, "indicator", indicatorPaths, path => path[IndicatorReader.Folder.Length..^".yaml".Length]);
        ProofContext context = new(plans, units, jurisdictions, scopes, sectors, organizations, lexicon, [.. indicatorPaths.Select(path => path[IndicatorReader.Folder.Length..^".yaml".Length])], findings);
        ImmutableArray<Indicator> indicators = LinkedProof.Of(Records(indicatorPaths, path => keys.Indicators[path], (path, apart) => IndicatorReader.Read(tree, path, apart), context, memory), plans, context);
        IndicatorUse.Check(indicators, context);
        ClaimedNames.Check(indicators, terms, organizations, findings);
        ImmutableArray<Statement> statements = [.. indicators.SelectMany(indicator => indicator.Statements)];
        OneRecord.Check(statements, context);
        ImmutableArray<(ImmutableArray<PlanColumn> Columns, ImmutableArray<Project> Projects)> lists = Records(plans, plan => keys.Later(plan.Plan.Id, ProjectReader.File), (plan, apart) => ProjectReader.Read(tree, plan, apart), context, memory);
        ImmutableArray<Project> projects = [.. lists.SelectMany(list => list.Projects)];
        ProjectLinks.Check(projects, statements, plans, context);
        ImmutableArray<Assignment> assignments = [.. Records(plans, plan => keys.Later(plan.Plan.Id, AssignmentReader.File), (plan, apart) => AssignmentReader.Read(tree, plan, apart), context, memory).SelectMany(some => some)];
        Know(findings, "statement", statements, statement => statement.Id.Value);
        Know(findings, "proved statement", statements, statement => statement.Id.Value);
        Know(findings, "project", projects, project => project.Id.Value);
        HashSet<StatementId> statementIds = [.. statements.Select(statement => statement.Id)];
        HashSet<ProjectId> projectIds = [.. projects.Select(project => project.Id)];
        string ids = string.Join('\n', statements.Select(statement => statement.Id.Value).Concat(projects.Select(project => project.Id.Value)));
        ImmutableArray<Note> notes = [.. Records(plans, plan => keys.Later(plan.Plan.Id, NoteReader.File, ids), (plan, apart) => NoteReader.Read(tree, plan, statementIds, projectIds, apart), context, memory).SelectMany(some => some)];
        DoubtsHaveNotes(statements, notes, context);
        ImmutableArray<CitedDocument> documents = DocumentReader.Read(tree, context);
        string cards = keys.Cards(plans.Select(plan => plan.Plan.Id));
        Register register = DiscrepancyReader.Read(tree, statements, jurisdictions, plans, units, context, Compared);

        ProofCounts counts = new(
            statements.Length,
            projects.Sum(project => project.Quantities.Length),
            plans.Sum(plan => plan.Plan.Passages.Length),
            plans.Sum(plan => plan.Seed.Characters));
        foreach ((string language, int texts) in findings.Gaps)
            findings.Warning("OCP0443", new Place(LanguageFiles.Path(language), 1, 1), $"{texts} texts of the content are not in '{language}' yet: its pages show the English", $"add `{language}:` beside `zh:` and `en:`, and the files of plans and pages under that code");
        if (findings.HasErrors || site is null)
            return new KnowledgeReading(null, findings.InOrder(), counts);
        KnowledgeParts parts = new(
            origin is null ? site : site with { Origin = origin },
            words,
            pages,
            [.. plans.Select(plan => plan.Plan).OrderBy(plan => Index(jurisdictions, plan.Jurisdiction)).ThenBy(plan => plan.Id)],
            [.. indicators.OrderBy(indicator => sectors.IndexOf(sectors.First(sector => sector.Id == indicator.Sector))).ThenBy(indicator => indicator.Id)],
            jurisdictions,
            scopes,
            sectors,
            units,
            organizations,
            [.. projects.OrderBy(project => Index(jurisdictions, plans.First(plan => plan.Plan.Id == project.Plan).Plan.Jurisdiction)).ThenBy(project => project.Plan)],
            [.. lists.SelectMany(list => list.Columns).OrderBy(column => Index(jurisdictions, plans.First(plan => plan.Plan.Id == column.Plan).Plan.Jurisdiction)).ThenBy(column => column.Plan).ThenBy(column => column.Number)],
            assignments,
            notes,
            Apart(register.Discrepancies, indicators),
            terms,
            documents)
        {
            Sums = register.Sums,
            Lexicon = lexicon,
        };
        return new KnowledgeReading(new KnowledgeBase(parts), findings.InOrder(), counts);

        // How the statements of an indicator stand to each other follows from its file, and from what the plans that could be read say of themselves.
        ImmutableArray<Discrepancy> Compared(IndicatorId indicator, Func<ImmutableArray<Discrepancy>> compare) =>
            keys.Indicators.TryGetValue($"{IndicatorReader.Folder}{indicator}.yaml", out string? key) ? memory.Of($"{key} compared {cards}", _ => compare()).Value : compare();
    }

    private static ReadPlan? ReadPlan(SourceTree tree, string folder, ImmutableArray<Jurisdiction> jurisdictions, TermFinder terms, WrittenUnits units, Findings findings)
    {
        ReadPlan? plan = PlanReader.Read(tree, folder, jurisdictions, findings);
        if (plan is not null)
            TranslationProof.Check(plan, terms, units, findings);
        return plan;
    }

    /// <summary>What stands in one file for each of many; those that are remembered are not read. Places and ids are taken over in order, whichever thread was faster.</summary>
    private static ImmutableArray<T> Records<TSubject, T>(ImmutableArray<TSubject> subjects, Func<TSubject, string> key, Func<TSubject, ProofContext, T?> read, ProofContext context, ReadingMemory memory)
    {
        Remembered<ReadWhere<T?>>[] found = new Remembered<ReadWhere<T?>>[subjects.Length];
        Parallel.For(0, subjects.Length, index => found[index] = memory.Of(key(subjects[index]), findings =>
        {
            ProofContext apart = context.Apart(findings);
            T? value = read(subjects[index], apart);
            return new ReadWhere<T?>(value, apart.Places());
        }));
        foreach (Remembered<ReadWhere<T?>> one in found)
            context.Take(Taken(one, context.Findings).Places);
        return [.. found.Select(one => one.Value.Value).OfType<T>()];
    }

    private static T Taken<T>(Remembered<T> remembered, Findings findings)
    {
        findings.Take(remembered.Findings);
        return remembered.Value;
    }

    private static void Know<T>(Findings findings, string what, ImmutableArray<T> records, Func<T, string> id) => findings.Know(what, records.Select(id));

    /// <summary>Rules for projects and plants may conflict; they are no targets to be set side by side.</summary>
    private static ImmutableArray<Discrepancy> Apart(ImmutableArray<Discrepancy> found, ImmutableArray<Indicator> indicators)
    {
        HashSet<IndicatorId> rules = [.. indicators.Where(indicator => indicator.Kind == IndicatorKind.Rule).Select(indicator => indicator.Id)];
        return [.. found.Where(one => one.Type == DiscrepancyType.Conflict || !rules.Contains(one.Indicator))];
    }

    private static ImmutableArray<string> PlanFolders(SourceTree tree) =>
    [
        .. tree.Paths.Where(path => path.StartsWith(PlanReader.Folder, StringComparison.Ordinal))
            .Select(path => path[..(path.IndexOf('/', PlanReader.Folder.Length) + 1)])
            .Where(folder => folder.Length > PlanReader.Folder.Length)
            .Distinct(StringComparer.Ordinal),
    ];

    private static ImmutableArray<string> IndicatorPaths(SourceTree tree) =>
        [.. tree.Paths.Where(path => path.StartsWith(IndicatorReader.Folder, StringComparison.Ordinal) && ContentFiles.IsRead(path, tree.Languages))];

    private static int Index(ImmutableArray<Jurisdiction> jurisdictions, JurisdictionId id) =>
        jurisdictions.IndexOf(jurisdictions.First(jurisdiction => jurisdiction.Id == id));

    /// <summary>Results in slots by index, so that the order never depends on which thread was faster.</summary>
    private static ImmutableArray<T> InParallel<T>(ImmutableArray<string> paths, Func<string, T?> read)
        where T : class
    {
        T?[] results = new T?[paths.Length];
        Parallel.For(0, paths.Length, index => results[index] = read(paths[index]));
        return [.. results.OfType<T>()];
    }

    private static void DoubtsHaveNotes(ImmutableArray<Statement> statements, ImmutableArray<Note> notes, ProofContext context)
    {
        HashSet<StatementId> noted = [.. notes.SelectMany(note => note.Statements)];
        foreach (Statement statement in statements.Where(statement => statement.Doubtful && !noted.Contains(statement.Id)))
            context.Findings.Error("OCP0222", context.Written[statement.Id.Value], $"{statement.Id} is doubtful, and no note says why", $"name it under `statements:` of a note of {statement.Plan}");
    }
}
