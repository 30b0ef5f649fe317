using System.Globalization;

namespace Publisher.Knowledge.Proof;

/// <summary>The numbers that English writes in words.</summary>
public static class EnglishNumerals
{
    private static readonly string[] Cardinals =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly string[] Ordinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    /// <summary>How much or how many a lower-case word says; null for any other word.</summary>
    public static decimal? Cardinal(string word) => word switch
    {
        "half" => 0.5m,
        "once" => 1m,
        "twice" => 2m,
        "thirty" => 30m,
        "forty" => 40m,
        "fifty" => 50m,
        "quarter" => 0.25m,
        _ => Array.IndexOf(Cardinals, word) is >= 0 and int small ? small : null,
    };

    /// <summary>Where in an order a lower-case word puts something, months included; null for any other word.</summary>
    public static decimal? Ordinal(string word)
    {
        if (Array.IndexOf(Ordinals, word) is >= 0 and int place)
            return place;
        string[] months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        return Array.FindIndex(months, month => month.Length > 0 && string.Equals(month, word, StringComparison.OrdinalIgnoreCase)) is >= 0 and int month ? month + 1 : null;
    }

    /// <summary>What a lower-case word multiplies the number before it by; null for any other word.</summary>
    public static decimal? Scale(string word) => word switch
    {
        "hundred" => 100m,
        "thousand" => 1_000m,
        "million" => 1_000_000m,
        "billion" => 1_000_000_000m,
        _ => null,
    };
}
