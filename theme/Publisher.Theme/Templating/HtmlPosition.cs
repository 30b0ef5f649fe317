namespace Publisher.Theme.Templating;

/// <summary>
/// Where in a document a template stands after what it has written so far: enough of HTML to tell what a value would be there. <paramref name="Element"/> is the element whose tag or raw
/// text it is in, <paramref name="Attribute"/> the attribute, <paramref name="Written"/> what a value has begun with where that decides what may follow.
/// </summary>
internal readonly record struct HtmlPosition(HtmlPlace Place, string Element = "", string Attribute = "", string Written = "")
{
    /// <summary>The script element that holds data and no program.</summary>
    public const string Data = "script of data";

    private const string DataType = "application/ld+json";

    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "data", "poster", "cite"];

    public bool IsAddress => Addresses.Contains(Attribute);

    public HtmlPosition After(ReadOnlySpan<char> text)
    {
        HtmlPosition position = this;
        while (!text.IsEmpty)
            position = position.Next(ref text);
        return position;
    }

    /// <summary>After a value that a template writes.</summary>
    public HtmlPosition AfterValue() => IsAddress && Written.Length == 0 ? this with { Written = "\0" } : this;

    private HtmlPosition Next(ref ReadOnlySpan<char> text)
    {
        switch (Place)
        {
            case HtmlPlace.Text:
                return InText(ref text);
            case HtmlPlace.Comment:
                return Behind(ref text, "-->", new(HtmlPlace.Text));
            case HtmlPlace.EndTag:
                return Behind(ref text, ">", new(HtmlPlace.Text));
            case HtmlPlace.Raw:
                return Behind(ref text, Element == "style" ? "</style" : "</script", new(HtmlPlace.EndTag));
            case HtmlPlace.TagName:
                string element = Element + Name(ref text, out bool named);
                return new(named ? HtmlPlace.Tag : HtmlPlace.TagName, element);
            case HtmlPlace.Tag:
                return InTag(ref text);
            case HtmlPlace.AttributeName:
                string attribute = Attribute + Name(ref text, out bool ended);
                return new(ended ? HtmlPlace.AttributeEnd : HtmlPlace.AttributeName, Element, attribute);
            case HtmlPlace.AttributeEnd:
                return text[0] == '=' ? Take(ref text, 1, this with { Place = HtmlPlace.Equals }) : new(HtmlPlace.Tag, Element);
            case HtmlPlace.Equals:
                return Take(ref text, 1, this with { Place = text[0] switch { '"' => HtmlPlace.Double, '\'' => HtmlPlace.Single, _ => HtmlPlace.Unquoted } });
            default:
                return InValue(ref text);
        }
    }

    private static HtmlPosition InText(ref ReadOnlySpan<char> text)
    {
        int open = text.IndexOf('<');
        if (open < 0)
            return Take(ref text, text.Length, new(HtmlPlace.Text));
        ReadOnlySpan<char> tag = text[(open + 1)..];
        return tag switch
        {
            ['!', '-', '-', ..] => Take(ref text, open + 4, new(HtmlPlace.Comment)),
            ['!', ..] or ['/', ..] => Take(ref text, open + 2, new(HtmlPlace.EndTag)),
            [var letter, ..] when char.IsAsciiLetter(letter) => Take(ref text, open + 1, new(HtmlPlace.TagName)),
            // What a template writes next would be the name of an element.
            [] => Take(ref text, open + 1, new(HtmlPlace.TagName)),
            _ => Take(ref text, open + 1, new(HtmlPlace.Text)),
        };
    }

    private HtmlPosition InTag(ref ReadOnlySpan<char> text)
    {
        if (text[0] == '>')
            return Take(ref text, 1, Element is "script" or "style" or Data ? new(HtmlPlace.Raw, Element) : new(HtmlPlace.Text));
        return char.IsWhiteSpace(text[0]) || text[0] == '/' ? Take(ref text, 1, this) : new(HtmlPlace.AttributeName, Element);
    }

    private HtmlPosition InValue(ref ReadOnlySpan<char> text)
    {
        int end = Place switch
        {
            HtmlPlace.Double => text.IndexOf('"'),
            HtmlPlace.Single => text.IndexOf('\''),
            _ => text.IndexOfAny(' ', '\n', '>'),
        };
        string written = IsAddress || (Element == "script" && Attribute == "type") ? Written + text[..(end < 0 ? text.Length : end)].ToString() : "";
        if (end < 0)
            return Take(ref text, text.Length, this with { Written = written });
        return Take(ref text, Place == HtmlPlace.Unquoted ? end : end + 1, new(HtmlPlace.Tag, written == DataType ? Data : Element));
    }

    /// <summary>The next letters of a name; whether something else stands behind them.</summary>
    private static string Name(ref ReadOnlySpan<char> text, out bool isEnded)
    {
        int end = text.IndexOfAny(" \n\t/>=");
        isEnded = end >= 0;
        string name = text[..(isEnded ? end : text.Length)].ToString();
        text = text[name.Length..];
        return name;
    }

    private HtmlPosition Behind(ref ReadOnlySpan<char> text, string mark, HtmlPosition behind)
    {
        int found = text.IndexOf(mark, StringComparison.Ordinal);
        return found < 0 ? Take(ref text, text.Length, this) : Take(ref text, found + mark.Length, behind);
    }

    private static HtmlPosition Take(ref ReadOnlySpan<char> text, int length, HtmlPosition then)
    {
        text = text[length..];
        return then;
    }
}

internal enum HtmlPlace
{
    Text,
    Comment,
    EndTag,
    TagName,
    Tag,
    AttributeName,
    AttributeEnd,
    Equals,
    Double,
    Single,
    Unquoted,
    Raw,
}
