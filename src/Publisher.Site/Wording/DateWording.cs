using System.Globalization;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Wording;

/// <summary>A day as each language writes it: December 30, 2021, 2021年12月30日.</summary>
public static class DateWording
{
    public static string Of(DateOnly date, Language language) =>
        date.ToString(language == Language.Chinese ? "yyyy年M月d日" : "MMMM d, yyyy", CultureInfo.InvariantCulture);
}
