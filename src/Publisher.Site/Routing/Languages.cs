using Publisher.Knowledge.Text;

namespace Publisher.Site.Routing;

/// <summary>How the site names its languages: the URL prefix, the tag of `lang` and hreflang.</summary>
public static class Languages
{
    public static Language[] All { get; } = [Language.Chinese, Language.English];

    public static string Prefix(this Language language) => language == Language.Chinese ? "zh" : "en";

    public static string Tag(this Language language) => language == Language.Chinese ? "zh-Hans" : "en";

    public static Language Other(this Language language) => language == Language.Chinese ? Language.English : Language.Chinese;

    /// <summary>The tag of a text printed in a script.</summary>
    public static string Tag(this Script script) => script == Script.Traditional ? "zh-Hant" : "zh-Hans";
}
