using System.Globalization;
using Publisher.Knowledge.Diagnostics;

namespace Publisher.Knowledge.Reading;

/// <summary>Characters that no page can show: C0 and C1 controls but for tab and line ends, and U+FFFE and U+FFFF.</summary>
public static class ControlCharacters
{
    /// <summary>Where the first one stands, or -1.</summary>
    public static int In(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if ((char.IsControl(text[at]) && text[at] is not ('\t' or '\n' or '\r')) || text[at] >= '\uFFFE')
                return at;
        }

        return -1;
    }

    /// <summary>`U+001B`.</summary>
    public static string Name(char character) => $"U+{((int)character).ToString("X4", CultureInfo.InvariantCulture)}";

    /// <summary>Reports the first one of a text that is read as a whole.</summary>
    public static void Check(string path, string text, Findings findings)
    {
        if (In(text) is not (>= 0 and var at))
            return;
        int line = text.AsSpan(0, at).Count('\n') + 1;
        int column = at - text.LastIndexOf('\n', at);
        findings.Error("OCP0014", new Place(path, line, column), $"the text holds the control character {Name(text[at])}", "delete it");
    }
}
