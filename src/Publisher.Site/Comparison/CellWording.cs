using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;
using Publisher.Site.Wording;

namespace Publisher.Site.Comparison;

/// <summary>The words of a cell that has no figure, and whole cells as plain text.</summary>
public static class CellWording
{
    public static string Of(Absence absence, ComparisonCell cell, Interface words, Language language) => absence.Kind switch
    {
        AbsenceKind.OtherScope => words["compare.other-scope", language],
        AbsenceKind.ListedFromAbove => words["compare.listed-from-above", language],
        _ => Silence(cell.Plans, words, language),
    };

    /// <summary>That nothing was found, in the one plan of a place or in all there are.</summary>
    public static string Silence(int plans, Interface words, Language language) =>
        words[plans == 1 ? "compare.not-found" : "compare.not-found-plural", language];

    /// <summary>The years of targets that have passed on the day the content speaks of.</summary>
    public static IEnumerable<int> PastYears(ComparisonCell cell, KnowledgeBase knowledge) =>
        cell.Values
            .Select(value => value.Statement)
            .Where(statement => PastTarget.Is(statement, knowledge.Site.AsOf))
            .Select(statement => StatementTime.Of(statement).End.GetValueOrDefault())
            .Distinct()
            .Order();

    /// <summary>A figure of another area that stands in the plans of this one: `Inner Mongolia 80%`.</summary>
    public static string Elsewhere(Statement statement, KnowledgeBase knowledge, Language language) =>
        knowledge.Parts.Interface.Say(new FigureElsewhere(knowledge.Jurisdiction(statement.Jurisdiction).Name[language], FigureWording.Of(statement, knowledge, language).ToString()), language);

    /// <summary>`≥ 30% · 2025 | 35% · 2030`; of an absence its words and what stands there instead.</summary>
    public static string Plain(ComparisonCell cell, KnowledgeBase knowledge, Language language)
    {
        Interface words = knowledge.Parts.Interface;
        return cell.Absence is { } absence
            ? string.Join(" | ", absence.Elsewhere.Select(statement => Elsewhere(statement, knowledge, language)).Prepend(Of(absence, cell, words, language)))
            : string.Join(" | ", cell.Values.Concat(cell.Delegated).Select(value => CellLine.Of(value, knowledge, language).Plain(words["wording.comma", language])));
    }
}
