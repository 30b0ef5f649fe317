using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Lexicon;

/// <summary>Reads content/lexicon.yaml. A word that nothing could show is a finding here, so that no proved word is dropped from a page.</summary>
public sealed class WordListReader
{
    public const string Path = "content/lexicon.yaml";

    /// <summary>A word of a verb is shown of what is to come, of what is past and of a rule.</summary>
    private static readonly string[] Verbs = ["ahead", "past", "rule"];

    private readonly YamlEntry file;
    private readonly ImmutableArray<Jurisdiction> jurisdictions;
    private readonly FrozenSet<string> texts;
    private readonly Findings findings;

    private WordListReader(YamlEntry file, ImmutableArray<Jurisdiction> jurisdictions, Interface words, Findings findings)
    {
        this.file = file;
        this.jurisdictions = jurisdictions;
        texts = words.Keys.ToFrozenSet(StringComparer.Ordinal);
        this.findings = findings;
    }

    public static WordList Read(SourceTree tree, ImmutableArray<Jurisdiction> jurisdictions, Interface words, Findings findings) =>
        YamlFile.Open(tree, Path, findings) is { } file ? new WordListReader(file, jurisdictions, words, findings).Read() : WordList.Empty;

    /// <summary>The lexicon of a site whose other lists are not read.</summary>
    public static WordList Read(SourceTree tree, Findings findings) =>
        Read(tree, ListReaders.Jurisdictions(tree, findings).Jurisdictions, InterfaceReader.Read(tree, null, findings), findings);

    private WordList Read()
    {
        ComparatorWords comparators = Comparators();
        WordList words = new(
            comparators,
            Beside(),
            [.. file.Entries("qualifiers", required: true).Select(entry => Qualifier(entry, comparators)).Where(word => word.Printed.Length > 0)],
            [.. file.Entries("efforts", required: true).Select(Effort).Where(word => word.Printed.Length > 0)],
            [.. file.Entries("forces", required: true).Select(entry => Meaning(entry, entry.Word("force", Words.Forces)))],
            [.. file.Entries("bindings").Select(entry => Meaning(entry, entry.Word("binding", Words.Bindings)))],
            [.. file.Entries("directions", required: true).Select(entry => Meaning(entry, entry.Word("direction", Words.Directions)))],
            [.. file.Entries("additions").Select(entry => Meaning(entry, Shown(entry, "shown", "measured")))],
            Folded(file, "drawnUp"),
            [.. file.Entries("gaps").Select(entry => Meaning(entry, Shown(entry, "shown", "measured.gap")))],
            Times(),
            Delegation(),
            new(
                [.. file.Entries("multipliers").Select(Multiplier).Where(word => word.Printed.Length > 0)],
                [.. file.Entries("fractions").Select(Fraction).Where(word => word.Printed.Length > 0)]),
            [.. file.Entries("englishUnits").Select(EnglishUnit)])
        {
            States = [.. file.Entries("states").Select(entry => Meaning(entry, entry.Word("state", Words.ProjectStates)))],
            Funding = [.. file.Entries("funding").Select(entry => Meaning(entry, entry.Word("kind", Words.FundingKinds)))],
            NamedChanges = [.. file.Entries("namedChanges").Select(entry => Meaning(entry, entry.Word("direction", Words.Directions)))],
            Yearly = Folded(file, "yearly"),
            GroupThresholds = Folded(file, "groupThresholds"),
            Levels = Folded(file, "levels"),
            Duties = Duties(),
            Documents = Documents(),
            Rates = [.. file.Entries("rates").Select(entry => Meaning(entry, entry.Word("per", Words.Rates)))],
        };
        file.Done();
        return words;
    }

    private DutyHeads Duties()
    {
        if (file.OptionalEntry("duties") is not { } entry)
            return DutyHeads.None;
        DutyHeads heads = new(Folded(entry, "lead"), Folded(entry, "responsible"), Folded(entry, "others"), Folded(entry, "endings"));
        entry.Done();
        return heads;
    }

    private DocumentWords Documents()
    {
        if (file.OptionalEntry("documents") is not { } entry)
            return DocumentWords.None;
        DocumentWords words = new(Folded(entry, "titles"), Folded(entry, "issuing"), Folded(entry, "offices"));
        entry.Done();
        return words;
    }

    private ComparatorWords Comparators()
    {
        List<ComparatorForm> forms = [];
        Dictionary<Comparator, string> signs = [];
        Dictionary<Comparator, ImmutableArray<string>> english = [];
        foreach (YamlEntry entry in file.Entries("comparators", required: true))
        {
            Comparator comparator = entry.Word("comparator", Words.Comparators);
            if (!english.TryAdd(comparator, Forms(entry, "english")))
                entry.Bad("comparator", "must be listed once");
            signs.TryAdd(comparator, Shown(entry, "sign", "comparator"));
            foreach (YamlEntry form in entry.Entries("forms", required: true))
                forms.AddRange(ComparatorForms(form, comparator, forms));
            entry.Done();
        }

        return new(
            [.. forms.OrderByDescending(form => form.Printed.Length).ThenBy(form => form.Printed, StringComparer.Ordinal)],
            signs.ToFrozenDictionary(),
            english.ToFrozenDictionary(),
            Folded(file, "shared"));
    }

    private IEnumerable<ComparatorForm> ComparatorForms(YamlEntry entry, Comparator comparator, IReadOnlyCollection<ComparatorForm> known)
    {
        Side side = entry.Word("side", Words.Sides);
        string shown = Shown(entry, "shown", "comparator");
        string? qualifier = entry.OptionalText("qualifier") is { } word ? FoldedText.Fold(word) : null;
        ImmutableArray<string> except = Folded(entry, "except");
        ImmutableArray<string> printed = [.. Forms(entry, "printed").Select(FoldedText.Fold)];
        entry.Done();
        if (printed.FirstOrDefault(form => known.Any(other => other.Printed == form)) is { } twice)
            entry.Bad("printed", $"must not list '{twice}' twice: a word compares one way");
        return printed.Select(form => new ComparatorForm(form, comparator, side, shown, qualifier, except));
    }

    private BesideWords Beside()
    {
        if (file.OptionalEntry("beside") is not { } entry)
            return WordList.Empty.Beside;
        BesideWords words = new(Folded(entry, "negations"), Folded(entry, "before"), Folded(entry, "after"), Folded(entry, "plain"));
        entry.Done();
        return words;
    }

    /// <summary>Without `shown`, a qualifier must be a comparing word of the figure, which shows it.</summary>
    private Qualifier Qualifier(YamlEntry entry, ComparatorWords comparators)
    {
        string printed = FoldedText.Fold(entry.Text("printed"));
        bool ofVerb = entry.Flag("verb");
        bool inFigure = comparators.Forms.Any(form => form.Qualifier == printed);
        Qualifier word = new(
            printed,
            Folded(entry, "except"),
            Forms(entry, "english"),
            inFigure && !entry.Has("shown") ? null : ofVerb ? ShownWithVerb(entry) : Shown(entry, "shown", "qualifier"),
            entry.Flag("rhythm"),
            entry.Flag("ownBase"),
            ofVerb);
        entry.Done();
        return word;
    }

    private PrintedWord Effort(YamlEntry entry)
    {
        PrintedWord word = new(FoldedText.Fold(entry.Text("printed")), Folded(entry, "except"), Forms(entry, "english"), Shown(entry, "shown", "effort"));
        entry.Done();
        return word;
    }

    private TimeWords Times()
    {
        ImmutableArray<PlanPeriod> periods = [.. file.Entries("planPeriods").Select(PlanPeriod).Where(word => word.Printed.Length > 0)];
        ImmutableArray<string> end = Folded(file, "periodEnd");
        (ImmutableArray<string> before, ImmutableArray<string> after) = ([], []);
        if (file.OptionalEntry("baseYears") is { } entry)
        {
            (before, after) = (Folded(entry, "before"), Folded(entry, "after"));
            entry.Done();
        }

        return new(periods, end, before, after, [.. file.Entries("deadlines").Select(Deadline)]);
    }

    private static PlanPeriod PlanPeriod(YamlEntry entry)
    {
        PlanPeriod period = new(FoldedText.Fold(entry.Text("printed")), new Period(entry.Int("from"), entry.Int("to")));
        entry.Done();
        if (entry.Valid && period.Years.From > period.Years.To)
            entry.Bad("to", "must not end before it begins");
        return period;
    }

    private Deadline Deadline(YamlEntry entry)
    {
        Deadline deadline = new(FoldedText.Fold(entry.OptionalText("before") ?? ""), FoldedText.Fold(entry.Text("after")), entry.Word("shown", Words.DueWords), entry.Flag("ahead"));
        entry.Done();
        return deadline;
    }

    private Delegation Delegation()
    {
        if (file.OptionalEntry("delegation") is not { } entry)
            return WordList.Empty.Delegation;
        Delegation delegation = new([.. Forms(entry, "printed").Select(FoldedText.Fold)], [.. entry.Entries("bodies").Select(Body)]);
        entry.Done();
        return delegation;
    }

    private Body Body(YamlEntry entry)
    {
        string id = entry.Text("jurisdiction");
        if (id.Length > 0 && jurisdictions.All(known => known.Id.Value != id))
            entry.Dangling("jurisdiction", "jurisdiction", id);
        Body body = new(new(id), [.. Forms(entry, "printed").Select(FoldedText.Fold)]);
        entry.Done();
        return body;
    }

    private static Multiplier Multiplier(YamlEntry entry)
    {
        Multiplier multiplier = new(FoldedText.Fold(entry.Text("printed")), Positive(entry));
        entry.Done();
        return multiplier;
    }

    private Fraction Fraction(YamlEntry entry)
    {
        Fraction fraction = new(FoldedText.Fold(entry.Text("printed")), Positive(entry), Shown(entry, "shown", null));
        entry.Done();
        return fraction;
    }

    private static WrittenUnit EnglishUnit(YamlEntry entry)
    {
        WrittenUnit unit = new(entry.Text("unit"), Forms(entry, "written"));
        entry.Done();
        return unit;
    }

    private static decimal Positive(YamlEntry entry)
    {
        if (entry.OptionalDecimal("value") is > 0 and var value)
            return value;
        entry.Bad("value", "must be a number above zero");
        return 1;
    }

    private static Meaning<T> Meaning<T>(YamlEntry entry, T value)
    {
        Meaning<T> meaning = new(value, [.. Forms(entry, "printed").Select(FoldedText.Fold)], Folded(entry, "except"));
        entry.Done();
        return meaning;
    }

    /// <summary>One text for each of them.</summary>
    private string ShownWithVerb(YamlEntry entry)
    {
        foreach (string verb in Verbs)
            Shown(entry, "shown", "qualifier", $".{verb}");
        return entry.Text("shown");
    }

    /// <summary>The name of a text of the interface, which must exist.</summary>
    private string Shown(YamlEntry entry, string key, string? family, string ending = "")
    {
        string shown = entry.Text(key);
        string text = family is null ? $"wording.{shown}" : $"wording.{family}.{shown}{ending}";
        if (shown.Length > 0 && texts.Count > 0 && !texts.Contains(text))
            findings.Error("OCP0701", entry.PlaceOf(key), $"no text of the interface shows this word: there is no '{text}'", "name one that exists, or add the text in both languages", length: shown.Length);
        return shown;
    }

    /// <summary>At least one, none of them empty: an empty form would stand in every text, so that it is left out after the finding.</summary>
    private static ImmutableArray<string> Forms(YamlEntry entry, string key)
    {
        ImmutableArray<string> forms = entry.Texts(key);
        if (forms.IsEmpty || forms.Any(string.IsNullOrWhiteSpace))
            entry.Bad(key, "must list at least one form, none of them empty");
        return [.. forms.Where(form => !string.IsNullOrWhiteSpace(form))];
    }

    private static ImmutableArray<string> Folded(YamlEntry entry, string key)
    {
        ImmutableArray<string> words = entry.Texts(key);
        if (words.Any(string.IsNullOrWhiteSpace))
            entry.Bad(key, "must not list an empty word");
        return [.. words.Where(word => !string.IsNullOrWhiteSpace(word)).Select(FoldedText.Fold)];
    }
}
