using System.Text.RegularExpressions;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Wording;

/// <summary>A stretch of a text that is Chinese (digits and signs within it included), or is not.</summary>
public readonly record struct ScriptRun(string Text, bool IsChinese);

/// <summary>Parts an English text at the printed Chinese in it, so that each can carry its language.</summary>
public static partial class ScriptRuns
{
    public static IEnumerable<ScriptRun> Of(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            bool chinese = IsChinese(text[start]);
            int end = start + 1;
            while (end < text.Length && (chinese ? !IsLatin(text[end]) : !IsChinese(text[end])))
                end++;
            // What parts a Chinese stretch from the English after it (a quotation mark, a space) belongs to the English.
            while (chinese && !EndsChinese(text[end - 1]))
                end--;
            yield return new(text[start..end], chinese);
            start = end;
        }
    }

    /// <summary>The text of a translation without the printed Chinese in its brackets, for names that cannot carry a language: 30 GW for 30 GW (3000万千瓦).</summary>
    public static string WithoutPrinted(string text, Language language) => !language.IsSource ? Printed().Replace(text, "") : text;

    [GeneratedRegex(@" \([^()]*[\u3400-\u9fff][^()]*\)", RegexOptions.None, 10_000)]
    private static partial Regex Printed();

    private static bool IsChinese(char letter) => letter is >= '\u3400' and <= '\u9fff' or >= '\u3001' and <= '\u303f' or >= '\uff01' and <= '\uff60';

    private static bool EndsChinese(char letter) => IsChinese(letter) || char.IsAsciiDigit(letter) || letter == '%';

    private static bool IsLatin(char letter) => char.IsAsciiLetter(letter);
}
