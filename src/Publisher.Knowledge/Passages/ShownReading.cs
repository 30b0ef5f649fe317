using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Passages;

/// <summary>Whether what is shown for a string of recognition code (`$\geq 30\%$`) is how that code reads: the same digits, signs and letters, so that no figure changes on the way.</summary>
public static class ShownReading
{
    private static readonly (string Code, string Reading)[] Codes = [(@"\geq", "≥"), (@"\leq", "≤"), (@"\times", "×"), (@"\sim", "~"), (@"\text", ""), (@"\mathrm", "")];

    public static bool Same(string printed, string shown) => Read(printed) == Read(shown);

    private static string Read(string text)
    {
        string plain = Codes.Aggregate(text, (rest, code) => rest.Replace(code.Code, code.Reading, StringComparison.Ordinal));
        return FoldedText.Fold(string.Concat(plain.Where(character => character is not ('$' or '\\' or '{' or '}' or '^' or '_'))));
    }
}
