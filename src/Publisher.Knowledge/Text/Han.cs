namespace Publisher.Knowledge.Text;

/// <summary>The Han characters of a text: the unified ideographs of the basic block and of extension A.</summary>
public static class Han
{
    public static bool Is(char character) => character is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';

    /// <summary>Whether a text is Chinese rather than English with a Chinese name in it.</summary>
    public static bool IsWritten(string text)
    {
        int han = text.Count(Is);
        return han > 0 && han >= text.Count(char.IsAsciiLetter);
    }
}
