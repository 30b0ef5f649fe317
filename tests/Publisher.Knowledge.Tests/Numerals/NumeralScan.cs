using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Tests.Numerals;

/// <summary>
/// Every numeral of a plan that may say how much or how many. Its own reading of the text, none of the program's: Arabic numerals, whatever
/// follows them, and Chinese numerals before a measure word. Left out by form alone: years of four digits, ranges of them, and months and
/// days after them; the numbers of items and headings where they begin a passage or stand alone in round brackets; a first column that
/// counts the rows of its table; digits inside a Latin formula (CO2, PM2.5, m2); and 第二个, 进一步, 一批, where the numeral counts nothing.
/// </summary>
public static partial class NumeralScan
{
    public static ImmutableArray<SeedNumeral> Of(Plan plan) => [.. plan.Passages.SelectMany(passage => passage.Table is { } table ? InTable(plan, passage, table) : InText(plan, passage))];

    private static IEnumerable<SeedNumeral> InText(Plan plan, Passage passage) =>
        In(passage.Hans, mayBeginWithNumber: true).Select(found => new SeedNumeral(plan.Id.Value, passage.Id.Value, passage.Lines.First, null, passage.Hans, found.Start, found.End));

    private static IEnumerable<SeedNumeral> InTable(Plan plan, Passage passage, Table table)
    {
        bool numbered = CountsItsRows(table);
        for (int row = 0; row < table.Rows.Length; row++)
        {
            for (int column = numbered ? 1 : 0; column < table.Width; column++)
            {
                TableCell cell = table.Rows[row].Cells[column];
                foreach ((int start, int end) in In(cell.Hans, mayBeginWithNumber: false))
                    yield return new SeedNumeral(plan.Id.Value, passage.Id.Value, cell.Lines.First, (row, column), cell.Hans, start, end);
            }
        }
    }

    private static bool CountsItsRows(Table table) => table.Rows
        .Where(row => !row.IsHead && !row.IsGroup)
        .Select((row, index) => row.Cells[0].Hans == string.Create(CultureInfo.InvariantCulture, $"{index + 1}"))
        .All(counted => counted);

    private static IEnumerable<(int Start, int End)> In(string printed, bool mayBeginWithNumber)
    {
        string text = string.Concat(printed.Select(HalfWidth));
        foreach (Match match in Arabic().Matches(text))
        {
            string before = text[..match.Index];
            string after = text[(match.Index + match.Length)..];
            bool formula = FormulaBefore().IsMatch(before);
            bool year = Year().IsMatch(match.Value) && YearAfter().IsMatch(after);
            bool listNumber = (mayBeginWithNumber && before.Trim(' ', '(').Length == 0 && ItemAfter().IsMatch(after)) || (before.EndsWith('(') && after.StartsWith(')'));
            bool date = DateBefore().IsMatch(before) && DateAfter().IsMatch(after);
            if (!formula && !year && !date && !listNumber)
                yield return (match.Index, match.Index + match.Length);
        }

        foreach (Match match in Chinese().Matches(text))
            yield return (match.Index, match.Index + match.Length);
    }

    private static char HalfWidth(char character) => character is >= '！' and <= '～' ? (char)(character - 0xFEE0) : character;

    [GeneratedRegex(@"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Arabic();

    [GeneratedRegex(@"(CO|PM|N|CH|SF|O|NO|SO|[万k百]?m|Nm)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FormulaBefore();

    [GeneratedRegex(@"^(19|20)[0-9]{2}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"^\s*(年|[-—–~～至]+\s*(19|20)[0-9]{2})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearAfter();

    [GeneratedRegex("(19|20)[0-9]{2}年([0-9]{1,2}月)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DateBefore();

    [GeneratedRegex("^[月日]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DateAfter();

    [GeneratedRegex(@"^\s*([.、．)](?![0-9])|\s)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ItemAfter();

    [GeneratedRegex(@"(?<!第|[零一二三四五六七八九十百千])(?:[零二三四五六七八九十百千两]|一(?=[十百千两]))[零一二三四五六七八九十百千两]*(?=\s*[多余几]?\s*[万亿]?\s*(?:个|家|座|项|条|处|块|类|种|次|台|套|辆|户|倍|成|名|所|人|年(?!以来)|月|天|小时|以上|分之))|半以上|(?<=[\u4e00-\u9fff])一(?=(?:座|台|套)(?:[,;。、，；]|$))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Chinese();
}
