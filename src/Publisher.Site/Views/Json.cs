namespace Publisher.Site.Views;

/// <summary>JSON for a script element of data. Whoever writes it escapes `&lt;` and `&amp;`, so that no text can end the element.</summary>
public readonly record struct Json
{
    public Json(string text)
    {
        if (text.AsSpan().ContainsAny('<', '&'))
            throw new ArgumentException("JSON of a page holds no `<` and no `&` but as \\u003C and \\u0026", nameof(text));
        Text = text;
    }

    public string Text { get; }
}
