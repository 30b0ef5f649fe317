using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Proof;

/// <summary>What can be proved of a translation: no Chinese is left outside brackets, every glossary term stands in an accepted form, every number survives, nothing is cut short.</summary>
public static class TranslationProof
{
    /// <summary>English has two to eight letters for a Chinese character; far less or more is a passage cut short or doubled.</summary>
    private const double Shortest = 1.2;

    private const double Longest = 12;

    public static void Check(ReadPlan plan, TermFinder terms, WrittenUnits units, Findings findings)
    {
        string file = $"{PlanReader.Folder}{plan.Plan.Id}/en.yaml";
        SurvivingNumbers numbers = new(units);
        foreach (ReadPassage passage in plan.InOrder)
        {
            if (passage.Passage.English is not { } english)
                continue;
            Place place = plan.EnglishPlaces.GetValueOrDefault(passage.Passage.Id, new Place(file, 1, 1));
            string source = $"{plan.Seed.Path}:{passage.Passage.Lines.First}";
            string folded = passage.Text.Folded.Text;
            if (ChineseOutsideBrackets(english.Text) is { } han)
                findings.Error("OCP0405", place, $"the English of {passage.Passage.Id} still holds '{han}'", "translate it; a Chinese name may stand in brackets after its English", source);
            if (terms.In(folded).Select(found => found.Term).Distinct().FirstOrDefault(term => !Holds(english.Text, term)) is { } missing)
                findings.Error("OCP0406", place, $"the English of {passage.Passage.Id} lacks '{missing.Name.En}' for {missing.Name.Zh}", $"accepted: {string.Join(", ", missing.Accepted)}; or record the printed string in which it is not this term under `except:`", source);
            (string? Lost, string? Added)[] compared = [.. Texts(passage, english).Select(pair => numbers.Compare(pair.Folded, pair.English))];
            if (Array.Find(compared, pair => pair.Lost is not null).Lost is { } lost)
                findings.Error("OCP0407", place, $"the amount {lost} of {passage.Passage.Id} is not in its English", "give every number of the source as often as it prints it, with its power (million, billion) and its unit", source);
            else if (Array.Find(compared, pair => pair.Added is not null).Added is { } added)
                findings.Error("OCP0417", place, $"the English of {passage.Passage.Id} says '{added}', the source says no such amount", "mend number, power or unit; a conversion in brackets is that of the amount before it", source);
            double ratio = (double)english.Text.Length / Math.Max(1, folded.Length);
            if (folded.Length > 40 && (ratio is < Shortest or > Longest) && passage.Passage.Table is null)
                findings.Error("OCP0411", place, $"the English of {passage.Passage.Id} has {english.Text.Length} characters for {folded.Length} Chinese ones", "translate the whole passage, once", source);
        }
    }

    /// <summary>The passage, or the cells of its table, beside their English.</summary>
    private static IEnumerable<(string Folded, string English)> Texts(ReadPassage passage, Translation english) =>
        passage.Cells.IsEmpty
            ? [(passage.Text.Folded.Text, english.Text)]
            : passage.Cells.Zip(english.Rows).SelectMany(rows => rows.First.Zip(rows.Second)).Select(cell => (cell.First.Folded.Text, cell.Second));

    private static bool Holds(string english, Term term) => term.Accepted.Any(form => english.Contains(form, StringComparison.OrdinalIgnoreCase));

    private static string? ChineseOutsideBrackets(string english)
    {
        int depth = 0;
        for (int i = 0; i < english.Length; i++)
        {
            char character = english[i];
            if (character is '(' or '（' or '[')
                depth++;
            else if (character is ')' or '）' or ']')
                depth--;
            else if (depth <= 0 && Han.Is(character))
                return english[i..Math.Min(english.Length, i + 8)];
        }

        return null;
    }
}
