using System.Globalization;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Pages;

/// <summary>Puts values into a text with `{0} {1}`, each language into its own.</summary>
public static class BilingualFormat
{
    public static Bilingual With(this Bilingual template, params ReadOnlySpan<Bilingual> values)
    {
        string[] zh = new string[values.Length];
        string[] en = new string[values.Length];
        for (int at = 0; at < values.Length; at++)
            (zh[at], en[at]) = (values[at].Zh, values[at].En);
        return new(
            Interface.Filled(template.Zh, zh),
            Interface.Filled(template.En, en));
    }

    /// <summary>A number reads the same in both languages.</summary>
    public static Bilingual Both(this int number)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        return new(text, text);
    }
}
