namespace Publisher.Theme.Templating;

/// <summary>Puts the name of a template into the element it begins with. Of templates that begin with another one, all names stand in that one's element; a template of text alone is not named.</summary>
internal sealed class TemplateNames
{
    private readonly List<string> begun = [];

    public void Begin(string template) => begun.Add(template);

    /// <summary>What is written next is no element.</summary>
    public void Pass() => begun.Clear();

    /// <summary>Behind how many characters of the markup the attribute belongs, and the attribute; null where no template begins with this markup.</summary>
    public (int Behind, string Attribute)? In(ReadOnlySpan<char> markup)
    {
        ReadOnlySpan<char> trimmed = markup.TrimStart();
        if (begun.Count == 0 || trimmed.IsEmpty)
            return null;
        string attribute = $" data-template=\"{string.Join(' ', begun)}\"";
        Pass();
        if (trimmed is not ['<', var letter, ..] || !char.IsAsciiLetter(letter))
            return null;
        int end = trimmed.IndexOfAny(" \n\t/>");
        return end < 0 ? null : (markup.Length - trimmed.Length + end, attribute);
    }
}
