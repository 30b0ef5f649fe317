using System.Text.RegularExpressions;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Tests.Text;

/// <summary>Words of people stand in YAML. What code may know of Chinese is how the script is written; each file that does is here, with what it knows.</summary>
public sealed partial class ChineseInCodeTests
{
    private static readonly Dictionary<string, string> Grammar = new(StringComparer.Ordinal)
    {
        ["Publisher.Knowledge/Adoption/BlockBuilder.cs"] = "how official documents are written: a covering notice ends in 通知, and punctuation",
        ["Publisher.Knowledge/Adoption/LineClassifier.cs"] = "how official documents are written: numbers of chapters, boxes, tables, annexes, pages",
        ["Publisher.Knowledge/Adoption/PlanWriter.cs"] = "the titles proposed for the parts of a plan, which an editor writes over",
        ["Publisher.Knowledge/Adoption/PrintedFacts.cs"] = "a date: year, month, day",
        ["Publisher.Knowledge/Adoption/TabTable.cs"] = "a year in the head of a table",
        ["Publisher.Knowledge/Adoption/TitleLines.cs"] = "a day and the number of a document",
        ["Publisher.Knowledge/Plans/PlanReader.cs"] = "a date: year, month, day",
        ["Publisher.Knowledge/Proof/ChineseAmounts.cs"] = "what stands between figures of one list",
        ["Publisher.Knowledge/Proof/Enumeration.cs"] = "what stands between figures of one list",
        ["Publisher.Knowledge/Proof/FigureReader.cs"] = "the dash of a range in words",
        ["Publisher.Knowledge/Proof/NumberReader.cs"] = "numerals",
        ["Publisher.Knowledge/Proof/TimeExpression.cs"] = "a year and a range of years",
        ["Publisher.Knowledge/Text/TwinReading.cs"] = "characters of the two scripts",
    };

    [Fact]
    public void No_word_of_people_stands_in_code()
    {
        string src = Path.Combine(Repository.Root, "src");
        string[] found =
        [
            .. Directory.EnumerateFiles(src, "*.cs", SearchOption.AllDirectories)
                .Select(path => (Path: Path.GetRelativePath(src, path).Replace('\\', '/'), Text: File.ReadAllText(path)))
                .Where(file => !file.Path.Contains("/obj/", StringComparison.Ordinal) && !file.Path.Contains("/bin/", StringComparison.Ordinal))
                .Where(file => Literal().Matches(Comment().Replace(file.Text, "")).Any(literal => literal.Value.Any(Han.Is)))
                .Select(file => file.Path)
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(Grammar.Keys.Order(StringComparer.Ordinal), found);
    }

    [Fact]
    public void A_literal_is_told_from_a_comment()
    {
        const string code = "// 每年\nstring a = \"年\"; // 牵头\nchar b = '十';\n/// 专栏 \"年\"\n";
        Assert.Equal(["\"年\"", "'十'"], Literal().Matches(Comment().Replace(code, "")).Select(match => match.Value));
    }

    [GeneratedRegex("""(?m)^\s*//.*$|(?<=[;{},)\]])\s*//.*$""", RegexOptions.None, 10_000)]
    private static partial Regex Comment();

    /// <summary>A string or a character; of an interpolated string, what stands between its quotes.</summary>
    [GeneratedRegex("""
        "(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)'
        """, RegexOptions.IgnorePatternWhitespace, 10_000)]
    private static partial Regex Literal();
}
