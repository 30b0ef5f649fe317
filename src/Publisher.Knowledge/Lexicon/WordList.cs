using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Lexicon;

/// <summary>content/lexicon.yaml: every printed word that carries meaning, for the proof, the comparison and the wording alike.</summary>
public sealed record WordList(
    ComparatorWords Comparators,
    BesideWords Beside,
    ImmutableArray<Qualifier> Qualifiers,
    ImmutableArray<PrintedWord> Efforts,
    ImmutableArray<Meaning<Force>> Forces,
    ImmutableArray<Meaning<Binding>> Bindings,
    ImmutableArray<Meaning<Direction>> Directions,
    ImmutableArray<Meaning<string>> Additions,
    ImmutableArray<string> DrawnUp,
    ImmutableArray<Meaning<string>> Gaps,
    TimeWords Times,
    Delegation Delegation,
    NumberWords Numbers,
    ImmutableArray<WrittenUnit> EnglishUnits)
{
    /// <summary>What says how far a project is.</summary>
    public ImmutableArray<Meaning<ProjectState>> States { get; init; } = [];

    /// <summary>What names a way to pay for a project.</summary>
    public ImmutableArray<Meaning<FundingKind>> Funding { get; init; } = [];

    /// <summary>What gives the time of an output, in a unit or before a figure.</summary>
    public ImmutableArray<Meaning<Per>> Rates { get; init; } = [];

    /// <summary>In the name of an indicator, what says that its figures are cuts or growth.</summary>
    public ImmutableArray<Meaning<Direction>> NamedChanges { get; init; } = [];

    /// <summary>What says of a figure that it holds every year.</summary>
    public ImmutableArray<string> Yearly { get; init; } = [];

    /// <summary>In the heading of a group of projects, a threshold that is no cost of one of them.</summary>
    public ImmutableArray<string> GroupThresholds { get; init; } = [];

    /// <summary>The levels of government that a list of organizations prints once for all.</summary>
    public ImmutableArray<string> Levels { get; init; } = [];

    /// <summary>The heads of a bracket that assigns a task: who leads, and who is responsible.</summary>
    public DutyHeads Duties { get; init; } = DutyHeads.None;

    /// <summary>What a new source text is divided by.</summary>
    public DocumentWords Documents { get; init; } = DocumentWords.None;

    /// <summary>Of a site without a lexicon: no word means anything.</summary>
    public static WordList Empty { get; } = new(
        new([], FrozenDictionary<Comparator, string>.Empty, FrozenDictionary<Comparator, ImmutableArray<string>>.Empty, []),
        new([], [], [], []),
        [],
        [],
        [],
        [],
        [],
        [],
        [],
        [],
        new([], [], [], [], []),
        new([], []),
        new([], []),
        []);

    /// <summary>Which way the last verb of change in a folded text goes; null where there is none.</summary>
    public Direction? DirectionOf(string folded)
    {
        (int At, Direction Value)? last = null;
        foreach (Meaning<Direction> meaning in Directions)
        {
            int at = meaning.LastIn(folded);
            if (at >= 0 && (last is null || at > last.Value.At))
                last = (at, meaning.Value);
        }

        return last?.Value;
    }
}
