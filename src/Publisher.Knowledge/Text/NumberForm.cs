using System.Globalization;
using System.Text;

namespace Publisher.Knowledge.Text;

/// <summary>
/// How a language writes numbers, told by how it writes one: <see cref="Sample"/>. `1,234,567.8` parts groups of three by commas, `12,34,567.8` the higher ones by two, `1234567.8` none.
/// </summary>
public sealed record NumberForm(string Group, string Point, int First, int Higher)
{
    /// <summary>The number that `language.number` writes.</summary>
    public const string Sample = "1234567.8";

    /// <summary>As it is printed: no groups.</summary>
    public static NumberForm Plain { get; } = new("", ".", 3, 3);

    /// <summary>Null where the text is not the number of <see cref="Sample"/> in groups.</summary>
    public static NumberForm? Of(string text)
    {
        if (text is not [char first, .., char last] || !char.IsAsciiDigit(first) || !char.IsAsciiDigit(last) || string.Concat(text.Where(char.IsAsciiDigit)) != Sample.Replace(".", "", StringComparison.Ordinal))
            return null;
        int end = text.Length - 1;
        while (!char.IsAsciiDigit(text[end - 1]))
            end--;
        string point = text[end..^1];
        string whole = text[..end];
        string group = new([.. whole.SkipWhile(char.IsAsciiDigit).TakeWhile(letter => !char.IsAsciiDigit(letter))]);
        if (point.Length == 0 || point == group)
            return null;
        if (group.Length == 0)
            return Plain with { Point = point };
        int[] groups = [.. whole.Split(group).Reverse().Select(part => part.Length)];
        NumberForm form = new(group, point, groups[0], groups.Length > 2 ? groups[1] : groups[0]);
        // Threes, fours, or threes with pairs above them: other groups are a slip.
        bool known = (form.First, form.Higher) is (3, 3) or (4, 4) or (3, 2);
        return known && form.Written(1234567.8m) == text ? form : null;
    }

    /// <summary>With the decimals it has, and a real minus sign.</summary>
    public string Written(decimal number)
    {
        string[] digits = Math.Abs(number).ToString(CultureInfo.InvariantCulture).Split('.');
        StringBuilder text = new(digits[0]);
        if (Group.Length > 0)
        {
            int at = digits[0].Length - First;
            for (; at > 0; at -= Higher)
                text.Insert(at, Group);
        }

        if (number < 0)
            text.Insert(0, '−');
        return digits.Length == 1 ? text.ToString() : text.Append(Point).Append(digits[1]).ToString();
    }
}
