using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;
using Publisher.Site.Wording;

namespace Publisher.Site.Comparison;

/// <summary>Puts findings into the sentences there are for them: neutral, closed, with every figure as it is printed and all that it must not be read without.</summary>
public sealed class FindingWording(KnowledgeBase knowledge, Language language)
{
    private readonly Interface words = knowledge.Parts.Interface;

    /// <summary>`higher`, `2030: same figure`, `not comparable: different scope`: how the first place's figure stands to the second's.</summary>
    public string Relation(ComparisonFinding finding)
    {
        string word = words[$"discrepancies.kind.{finding.Kind.Word()}", language];
        if (finding.Differences.IsEmpty)
            return finding.IsComparison && StatementTime.Of(finding.One!.Statement).IsKnown ? Say(new RelationAt(TimeOf(finding), word)) : word;
        return Say(new RelationBecause(word, Reasons(finding)));
    }

    /// <summary>
    /// The sentence of each finding between two places. Where a figure of one place and time is worded in several ways, every wording stands to the other place alike, and what must be said of
    /// it is said once: those findings have one sentence.
    /// </summary>
    public ImmutableArray<string> Sentences(Indicator indicator, ImmutableArray<ComparisonFinding> findings, Jurisdiction one, Jurisdiction two)
    {
        ILookup<string, ComparisonFinding> alike = findings.ToLookup(finding => string.Join('|', [finding.Kind.ToString(), TimesOf(finding), .. Reasons(finding)]));
        return [.. findings.Select(finding => Sentence(indicator, finding, Wordings(finding, [.. alike[string.Join('|', [finding.Kind.ToString(), TimesOf(finding), .. Reasons(finding)])]]), one, two))];
    }

    public string Sentence(Indicator indicator, ComparisonFinding finding, Jurisdiction one, Jurisdiction two) => Sentence(indicator, finding, [finding], one, two);

    private string Sentence(Indicator indicator, ComparisonFinding finding, ComparisonFinding[] wordings, Jurisdiction one, Jurisdiction two)
    {
        string name = indicator.Name[language];
        if (finding is { One: { } first, Two: { } second })
        {
            if (finding.Differences is [Difference.Named])
                return Named(name, first, one) ?? Named(name, second, two) ?? throw new InvalidOperationException($"{name}: neither figure is given by a plan of the area above");
            if (finding.Differences is [Difference.Words])
                return Say(new WordsWithoutNumber(name, WithoutNumber((first, one), (second, two))));
            return finding.IsComparison
                ? Say(new FiguresCompared(name, TimeOf(finding), one.Name[language], Each(wordings, one => one.One!, Said), two.Name[language], Each(wordings, one => one.Two!, Said), StandingOf(finding.Kind), Reasons(finding)))
                : Say(new FiguresNotCompared(name, one.Name[language], Each(wordings, one => one.One!, SaidWithTime), two.Name[language], Each(wordings, one => one.Two!, SaidWithTime), Reasons(finding)));
        }

        (ComparedStatement alone, Jurisdiction place) = finding.One is { } side ? (side, one) : (finding.Two!, two);
        return finding.Kind == RelationKind.SetFromAbove || finding.Differences is [Difference.Delegated]
            ? Say(new TargetFromAbove(name, place.Name[language]))
            : Say(new DoubtfulFigure(name, place.Name[language], SaidWithTime(alone)));
    }

    /// <summary>The findings told with one, where each wording of the one place stands so to each of the other; else it alone.</summary>
    private static ComparisonFinding[] Wordings(ComparisonFinding finding, ComparisonFinding[] alike)
    {
        if (finding.Differences.IsEmpty || alike.Any(one => one.One is null || one.Two is null))
            return [finding];
        int pairs = alike.DistinctBy(one => one.One!.Statement.Id).Count() * alike.DistinctBy(one => one.Two!.Statement.Id).Count();
        return alike.Length == pairs ? alike : [finding];
    }

    private static ImmutableArray<string> Each(ComparisonFinding[] findings, Func<ComparisonFinding, ComparedStatement> side, Func<ComparedStatement, string> said) =>
        [.. findings.Select(side).DistinctBy(value => value.Statement.Id).Select(said).Distinct(StringComparer.Ordinal)];

    private static string TimesOf(ComparisonFinding finding) =>
        $"{(finding.One is { } one ? StatementTime.Of(one.Statement) : null)} {(finding.Two is { } two ? StatementTime.Of(two.Statement) : null)}";

    public string Unlike(UnlikePair pair) => Say(new UnlikeIndicators(pair.One.Name, pair.Two.Name, pair.Why));

    private ImmutableArray<string> Reasons(ComparisonFinding finding)
    {
        // Where one side alone is named, no reason speaks of the other.
        Statement first = (finding.One ?? finding.Two!).Statement;
        return RelationWording.Reasons(finding.Kind, finding.Differences, first, (finding.Two ?? finding.One!).Statement, knowledge, language);
    }

    /// <summary>A figure that only a plan of the area above gives the place; null where the place's own plan gives it.</summary>
    private string? Named(string indicator, ComparedStatement value, Jurisdiction place)
    {
        Statement statement = value.Statement;
        Jurisdiction issuer = knowledge.Jurisdiction(knowledge.Plan(statement.Plan).Jurisdiction);
        return issuer.Id == place.Id
            ? null
            : Say(new GivenByAnother(indicator, place.Name[language], SaidWithTime(value), issuer.Name[language]));
    }

    private ImmutableArray<string> WithoutNumber(params ReadOnlySpan<(ComparedStatement Value, Jurisdiction Place)> sides)
    {
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>();
        foreach ((ComparedStatement value, Jurisdiction place) in sides)
        {
            if (value.Statement.Value is null)
                names.Add(place.Name[language]);
        }

        return names.ToImmutable();
    }

    private string Said(ComparedStatement value)
    {
        CellLine line = CellLine.Of(value, knowledge, language);
        return Say(new FigureUnder(line.Figure.ToString(), IsWords(value, line), [.. new[] { line.Kind }.OfType<string>(), .. line.Conditions]));
    }

    /// <summary>Words are quoted; a year is not, though it is printed in words (2030年前), and no more is what this site says of a target set from above.</summary>
    private static bool IsWords(ComparedStatement value, CellLine line) => value.Statement is { Value: null, IsDelegated: false } && line.Time is not null;

    private string SaidWithTime(ComparedStatement value)
    {
        CellLine line = CellLine.Of(value, knowledge, language);
        return Say(new FigureUnder(line.Figure.ToString(), IsWords(value, line), [.. new[] { line.Time, line.Kind }.OfType<string>(), .. line.Conditions]));
    }

    /// <summary>The year or period both figures are for, without what their sentences add to it (by, before, the end of).</summary>
    private string TimeOf(ComparisonFinding finding)
    {
        StatementTime time = StatementTime.Of(finding.One!.Statement);
        if (time.Period is { } period && time == StatementTime.Of(finding.Two!.Statement))
            return Say(new Years(period.From, period.To));
        return time.End is { } year ? Say(new InTime(year, Due.In)) : words["wording.time.unknown", language];
    }

    private static Standing StandingOf(RelationKind kind) => kind switch
    {
        RelationKind.Same => Standing.Same,
        RelationKind.SameNumber => Standing.SameNumber,
        RelationKind.SameWords => Standing.SameWords,
        RelationKind.WithCaveat => Standing.WithCaveat,
        RelationKind.Higher => Standing.Higher,
        RelationKind.Lower => Standing.Lower,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no comparison"),
    };

    private string Say(Sentence sentence) => words.Say(sentence, language);
}
