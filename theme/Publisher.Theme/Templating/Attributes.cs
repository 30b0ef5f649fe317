using System.Globalization;

namespace Publisher.Theme.Templating;

/// <summary>Attributes as they are written in a tag, each with the space before it.</summary>
internal readonly record struct Attributes(string Markup)
{
    public static Attributes Of(string name, object? value) => value switch
    {
        null or false => new(""),
        true => new($" {name}"),
        int number => new(string.Create(CultureInfo.InvariantCulture, $" {name}=\"{number}\"")),
        _ => new($" {name}=\"{HtmlBuffer.Encoded(value.ToString()!)}\""),
    };
}
