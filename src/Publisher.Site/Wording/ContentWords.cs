using System.Text.Json;
using System.Text.Json.Serialization;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Wording;

/// <summary>The words of the content format for the values of our enums: `functional-zone`, `repeated-title`, `&gt;=`.</summary>
public static class ContentWords
{
    public static string Word<T>(this T value)
        where T : struct, Enum =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static string Symbol(this Comparator comparator) => comparator switch
    {
        Comparator.Equal => "=",
        Comparator.AtLeast => ">=",
        Comparator.AtMost => "<=",
        Comparator.MoreThan => ">",
        Comparator.LessThan => "<",
        _ => "~",
    };
}

/// <summary>Writes an enum as its word of the content format, and lists the words in a schema.</summary>
public sealed class ContentWordConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
