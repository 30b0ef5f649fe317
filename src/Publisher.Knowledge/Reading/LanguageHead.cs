using System.Text.RegularExpressions;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Reading;

/// <summary>What a file of content/interface says of its language itself: the keys `language.tag`, `language.name` and `language.number`.</summary>
internal static partial class LanguageHead
{
    public const string Tag = "language.tag";
    public const string Name = "language.name";
    public const string Number = "language.number";

    /// <summary>An address /api/ is taken.</summary>
    private const string Taken = "api";

    public static (Language Language, NumberForm Numbers) Read(string code, Func<string, WrittenText?> written, Findings findings)
    {
        Place file = new(LanguageFiles.Path(code), 1, 1);
        if (code == Taken)
            findings.Error("OCP0440", file, $"'{code}' is the folder of the data, and no language", "give the language another code");
        string tag = Text(Tag, "the tag (BCP 47) of the language, such as `mn-Cyrl`");
        if (!Tags().IsMatch(tag) || !tag.Split('-')[0].Equals(tag.Split('-')[0].ToLowerInvariant(), StringComparison.Ordinal))
            findings.Error("OCP0441", written(Tag)!.Place, $"'{tag}' is no tag of a language", "write it as BCP 47 does: `mn`, `mn-Cyrl`, `bo`", length: tag.Length);
        Language language = new(code, tag);
        foreach (Language known in (ReadOnlySpan<Language>)[Language.Chinese, Language.English])
        {
            if (written(Tag) is not { } text)
                continue;
            if (known == language && known.Tag != tag)
                findings.Error("OCP0441", text.Place, $"the tag of '{code}' is {known.Tag}", $"write `{Tag}: {known.Tag}`", length: tag.Length);
            else if (known != language && known.Tag == tag)
                findings.Error("OCP0441", text.Place, $"'{tag}' is the tag of '{known}'", "write that of the language of this file", length: tag.Length);
        }

        Text(Name, "what the language calls itself");
        string sample = Text(Number, $"the number {NumberForm.Sample} as the language writes it");
        if (NumberForm.Of(sample) is { } numbers)
            return (language, numbers);
        if (written(Number) is { } number)
            findings.Error("OCP0442", number.Place, $"'{sample}' is not the number {NumberForm.Sample}", "write its eight digits with the signs that part groups and decimals: `1,234,567.8`, `1 234 567,8`", length: sample.Length);
        return (language, NumberForm.Plain);

        string Text(string key, string what)
        {
            if (written(key) is { Text: { Length: > 0 } text })
                return text;
            findings.Error("OCP0440", file, $"'{key}' is missing", $"add `{key}:`, {what}");
            return key == Tag ? code : "";
        }
    }

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tags();
}
