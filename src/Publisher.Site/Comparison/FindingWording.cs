using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
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
            return finding.IsComparison && StatementTime.Of(finding.One!.Statement).IsKnown ? Fill("compare.relation.timed", TimeOf(finding), word) : word;
        return Fill("compare.relation.why", word, Reasons(finding));
    }

    public string Sentence(Indicator indicator, ComparisonFinding finding, Jurisdiction one, Jurisdiction two)
    {
        string name = indicator.Name[language];
        if (finding is { One: { } first, Two: { } second })
        {
            if (finding.Differences is [Difference.Named])
                return Named(name, first, one) ?? Named(name, second, two) ?? throw new InvalidOperationException($"{name}: neither figure is given by a plan of the area above");
            if (finding.Differences is [Difference.Words])
                return Fill("compare.sentence.words", name, WithoutNumber((first, one), (second, two)));
            return finding.IsComparison
                ? Fill($"compare.sentence.{finding.Kind.Word()}", name, TimeOf(finding), one.Name[language], Said(first), two.Name[language], Said(second), Reasons(finding))
                : Fill("compare.sentence.refused", name, one.Name[language], SaidWithTime(first), two.Name[language], SaidWithTime(second), Reasons(finding));
        }

        (ComparedStatement alone, Jurisdiction place) = finding.One is { } side ? (side, one) : (finding.Two!, two);
        return finding.Kind == RelationKind.SetFromAbove || finding.Differences is [Difference.Delegated]
            ? Fill("compare.sentence.set-from-above", name, place.Name[language], words["wording.delegated", language])
            : Fill("compare.sentence.doubtful", name, place.Name[language], SaidWithTime(alone));
    }

    public string Unlike(UnlikePair pair) => Fill("compare.sentence.unlike", pair.One.Name[language], pair.Two.Name[language], pair.Why[language]);

    private string Reasons(ComparisonFinding finding)
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
            : Fill("compare.sentence.named", indicator, place.Name[language], SaidWithTime(value), issuer.Name[language]);
    }

    private string WithoutNumber(params ReadOnlySpan<(ComparedStatement Value, Jurisdiction Place)> sides)
    {
        List<string> names = [];
        foreach ((ComparedStatement value, Jurisdiction place) in sides)
        {
            if (value.Statement.Value is null)
                names.Add(place.Name[language]);
        }

        return string.Join(words["wording.and", language], names);
    }

    private string Said(ComparedStatement value)
    {
        CellLine line = CellLine.Of(value, knowledge, language);
        string conditions = string.Join(words["wording.comma", language], new[] { line.Kind }.OfType<string>().Concat(line.Conditions));
        return conditions.Length == 0 ? line.Figure.ToString() : Fill("compare.said", line.Figure.ToString(), conditions);
    }

    private string SaidWithTime(ComparedStatement value)
    {
        CellLine line = CellLine.Of(value, knowledge, language);
        string conditions = string.Join(words["wording.comma", language], new[] { line.Time, line.Kind }.OfType<string>().Concat(line.Conditions));
        return conditions.Length == 0 ? line.Figure.ToString() : Fill("compare.said", line.Figure.ToString(), conditions);
    }

    /// <summary>The year or period both figures are for, without what their sentences add to it (by, before, the end of).</summary>
    private string TimeOf(ComparisonFinding finding)
    {
        StatementTime time = StatementTime.Of(finding.One!.Statement);
        if (time.Period is { } period && time == StatementTime.Of(finding.Two!.Statement))
            return Fill("wording.time.period", NumberWording.Year(period.From), NumberWording.Year(period.To));
        return time.End is { } year ? Fill("wording.time.year", NumberWording.Year(year)) : words["wording.time.unknown", language];
    }

    private string Fill(string key, params string[] values) => words.Fill(key, language, values);
}
