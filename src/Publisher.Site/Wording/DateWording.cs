using System.Globalization;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Wording;

/// <summary>A day as each language writes it: 30 December 2021, 2021年12月30日.</summary>
public static class DateWording
{
    public static string Of(DateOnly date, Language language) =>
        date.ToString(language == Language.Chinese ? "yyyy年M月d日" : "d MMMM yyyy", CultureInfo.InvariantCulture);
}
