using Publisher.Knowledge.Text;

namespace Publisher.Site.Routing;

/// <summary>How the site names its languages: the URL prefix, the tag of `lang` and hreflang.</summary>
public static class Languages
{
    public static string Prefix(this Language language) => language.Code;

    public static string Tag(this Language language) => language.Tag;

    /// <summary>What a browser calls it that asks for it: the first part of the tag.</summary>
    public static string Subtag(this Language language) => language.Tag.Split('-')[0];

    /// <summary>The language whose names stand beside those of this one: that of the source beside a translation, English beside the source.</summary>
    public static Language Other(this Language language) => language.IsSource ? Language.English : Language.Chinese;

    /// <summary>The tag of a text printed in a script.</summary>
    public static string Tag(this Script script) => script == Script.Traditional ? "zh-Hant" : "zh-Hans";
}
