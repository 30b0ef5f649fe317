using System.Text.RegularExpressions;
using Publisher.Knowledge.Diagnostics;

namespace Publisher.Knowledge.Reading;

/// <summary>A slip in a YAML file as a person would call it. The parser tells where it got lost, often a line or a hundred lines later, and in its own words.</summary>
internal sealed record YamlSlip(Place Place, string Message, string Cure, string Code = "OCP0001")
{
    public void Report(Findings findings) => findings.Error(Code, Place, Message, Cure);

    /// <summary>A character that no YAML may hold, which the parser takes for the end of the text.</summary>
    public static YamlSlip? OfCharacter(string path, string text)
    {
        int at = text.IndexOf('\0', StringComparison.Ordinal);
        if (at < 0)
            return null;
        int line = text.AsSpan(0, at).Count('\n') + 1;
        return new YamlSlip(new Place(path, line, at - text.LastIndexOf('\n', at)), $"the text holds the control character {ControlCharacters.Name('\0')}", "delete it", "OCP0014");
    }

    /// <summary>The slip that made the parser stop at a line: the last one above it, there or on the next, before which it may stop; null where none is known.</summary>
    public static YamlSlip? Before(string path, string text, int line)
    {
        string[] lines = text.Split('\n');
        if (Array.FindIndex(lines, one => Conflict.IsMatch(one)) is >= 0 and var conflict)
            return new YamlSlip(new Place(path, conflict + 1, 1), "a merge was left half done here", "keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>");
        for (int at = line < lines.Length ? line : lines.Length - 1; at >= 0; at--)
        {
            foreach ((Regex slip, string message, string cure) in Slips)
            {
                if (slip.Match(lines[at].TrimEnd('\r')) is { Success: true } match)
                    return new YamlSlip(new Place(path, at + 1, match.Groups["at"].Index + 1), message, cure);
            }
        }

        return null;
    }

    private const string Key = @"^\s*(- )?(\{\s*)?['""]?[A-Za-z][\w.-]*['""]?";

    private static readonly Regex Conflict = Of(@"^(<{7}|={7}|>{7})( |\r?$)");

    private static readonly (Regex Slip, string Message, string Cure)[] Slips =
    [
        (Of("^ *(?<at>\t)"), "a tab indents this line", "indent with spaces"),
        (Of(Key + "(?<at>：)"), "the colon is a full-width one", "write `:` and a space"),
        (Of(Key + @"(?<at>:)[^\s/:]"), "no space follows the colon", "write a space after it"),
        (Of(@"\{[^}]*(?<at>，)\s*[a-zA-Z]+: "), "the comma is a full-width one", "write `,` and a space between the keys of a map"),
        (Of("(: |- |, |\\[|\\{)(?<at>')([^']|'')*$"), "the quotation mark is not closed", "close it on this line; within '...' a mark of its own is doubled: ''"),
        (Of("(: |- |, |\\[|\\{)(?<at>\")[^\"]*$"), "the quotation mark is not closed", "close it on this line"),
        (Of(@"(: |- |, |\[|\{)(?<at>\{)[^{}]*$"), "the brace is not closed", "close it with } on this line"),
        (Of(@"(: |- )(?<at>\[)[^\[\]]*$"), "the bracket is not closed", "close it with ] on this line"),
    ];

    /// <summary>Read in time that grows with the line only, so that a long one needs no limit.</summary>
    private static Regex Of(string pattern) => new(pattern, RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, Regex.InfiniteMatchTimeout);
}
