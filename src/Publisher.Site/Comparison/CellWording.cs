using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Absences;
using Publisher.Site.Sentences;
using Publisher.Site.Wording;

namespace Publisher.Site.Comparison;

/// <summary>The words of a cell that has no figure, and whole cells as plain text.</summary>
public static class CellWording
{
    /// <summary>A line for each thing there is to say; none where nothing is recorded and nothing claimed.</summary>
    public static ImmutableArray<string> Of(Absence absence, KnowledgeBase knowledge, Language language) => absence switch
    {
        { Kind: AbsenceKind.OtherScope } => [knowledge.Parts.Interface["compare.other-scope", language]],
        { Kind: AbsenceKind.ListedFromAbove } => [knowledge.Parts.Interface["compare.listed-from-above", language]],
        { Without: { See.IsEmpty: false } without } => [AbsenceWording.See(without.See, knowledge, language)],
        { Without: { } without } => [.. without.Proved.Select(proved => AbsenceWording.Of(proved, knowledge, language))],
        _ => [],
    };

    /// <summary>The years of targets that have passed on the day the content speaks of.</summary>
    public static IEnumerable<int> PastYears(ComparisonCell cell, KnowledgeBase knowledge) =>
        PastTarget.Years(cell.Values.Select(value => value.Statement), knowledge.Site.AsOf);

    /// <summary>A figure of another area that stands in the plans of this one: `Inner Mongolia 80%`.</summary>
    public static string Elsewhere(Statement statement, KnowledgeBase knowledge, Language language) =>
        knowledge.Parts.Interface.Say(new FigureElsewhere(knowledge.Jurisdiction(statement.Jurisdiction).Name[language], FigureWording.Of(statement, knowledge, language).ToString()), language);

    /// <summary>`≥ 30% · 2025 | 35% · 2030`; of an absence its words and what stands there instead; empty where nothing is said.</summary>
    public static string Plain(ComparisonCell cell, KnowledgeBase knowledge, Language language)
    {
        Interface words = knowledge.Parts.Interface;
        return cell.Absence is { } absence
            ? string.Join(" | ", Of(absence, knowledge, language).Concat(absence.Elsewhere.Select(statement => Elsewhere(statement, knowledge, language))))
            : string.Join(" | ", cell.Values.Concat(cell.Delegated).Select(value => CellLine.Of(value, knowledge, language).Plain(words["wording.comma", language])));
    }
}
