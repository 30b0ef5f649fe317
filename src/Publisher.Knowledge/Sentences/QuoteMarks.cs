using System.Text;

namespace Publisher.Knowledge.Sentences;

/// <summary>
/// The quotation marks of a language: an outer pair, and an inner one for what is quoted within a quotation (“…‘…’…”). What a template itself puts between marks is a quotation; the marks
/// of the values shown in it become inner ones. Both pairs are texts of the language; where it has none, marks stay as they are.
/// </summary>
internal sealed class QuoteMarks
{
    public const string OuterKey = "lists.quotes.outer";
    public const string InnerKey = "lists.quotes.inner";

    /// <summary>Stand for the marks of a template while it is run (private use), so that they are known from those of its values.</summary>
    private const char Opening = '\uE000';
    private const char Closing = '\uE001';

    private readonly string outer;
    private readonly string inner;

    private QuoteMarks(string outer, string inner) => (this.outer, this.inner) = (outer, inner);

    public static QuoteMarks None { get; } = new("", "");

    public static QuoteMarks Of(string? outer, string? inner) => outer is { Length: 2 } && inner is { Length: 2 } ? new(outer, inner) : None;

    /// <summary>The text of a template with the marks outside its code known as its own; every character keeps its place.</summary>
    public string Known(string template)
    {
        if (outer.Length == 0 || template.IndexOfAny([outer[0], outer[1]]) < 0)
            return template;
        char[] marked = template.ToCharArray();
        bool isCode = false;
        bool isOpen = false;
        for (int at = 0; at < marked.Length; at++)
        {
            if (at + 1 < marked.Length && marked[at] == marked[at + 1] && marked[at] is '{' or '}')
                isCode = marked[at] == '{';
            if (isCode || (marked[at] != outer[0] && marked[at] != outer[1]))
                continue;
            isOpen = outer[0] == outer[1] ? !isOpen : marked[at] == outer[0];
            marked[at] = isOpen ? Opening : Closing;
        }

        return new(marked);
    }

    /// <summary>What a template came to, its marks outer ones, and inner ones those of the values between them.</summary>
    public string Settled(string said)
    {
        if (outer.Length == 0 || !said.Contains(Opening, StringComparison.Ordinal))
            return said;
        StringBuilder text = new(said.Length);
        int depth = 0;
        foreach (char letter in said)
        {
            depth += letter switch { Opening => 1, Closing => -1, _ => 0 };
            text.Append(letter switch
            {
                Opening => outer[0],
                Closing => outer[1],
                _ => depth > 0 ? Turned(letter) : letter,
            });
        }

        return text.ToString();
    }

    /// <summary>Outer for inner, and inner for outer where they are no apostrophes too.</summary>
    private char Turned(char letter)
    {
        for (int side = 0; side < 2; side++)
        {
            if (letter == outer[side])
                return inner[side];
            if (letter == inner[side] && inner[0] != inner[1])
                return outer[side];
        }

        return letter;
    }
}
