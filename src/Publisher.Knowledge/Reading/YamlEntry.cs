using System.Collections.Immutable;
using System.Globalization;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Publisher.Knowledge.Reading;

/// <summary>
/// One map of a YAML file, read strictly: a key nobody asked for, a missing or unreadable value is a finding with its place. After a
/// finding, reading goes on with an empty value, so that one run finds everything; <see cref="Valid"/> says whether the entry may be used.
/// </summary>
public sealed class YamlEntry
{
    private const int LongestShown = 80;

    /// <summary>No passage, definition or note of any plan comes near it; what is longer was pasted by mistake.</summary>
    private const int LongestText = 20_000;

    private readonly YamlMappingNode node;
    private readonly Findings findings;
    private readonly ImmutableArray<string> languages;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>With the codes of the languages of the site, Chinese and English first.</summary>
    public YamlEntry(string file, YamlMappingNode node, Findings findings, ImmutableArray<string> languages)
    {
        File = file;
        this.node = node;
        this.findings = findings;
        this.languages = languages;
    }

    public string File { get; }

    public bool Valid { get; private set; } = true;

    /// <summary>The codes of the languages of the site, Chinese and English first.</summary>
    public ImmutableArray<string> Languages => languages;

    public Place Place => At(node.Start);

    /// <summary>Keys in written order.</summary>
    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    /// <summary>Where the value of a key stands, or the entry itself when the key is absent.</summary>
    public Place PlaceOf(string key) => Find(key) is { } value ? At(value.Start) : Place;

    public bool Has(string key) => Find(key) is not null;

    public string? OptionalText(string key)
    {
        switch (Ask(key))
        {
            case null:
                return null;
            case YamlScalarNode { Value: { } text } when text.Length > 0:
                return Readable(key, text) ? text : null;
            case YamlScalarNode:
                return null;
            default:
                Bad(key, "must be a text");
                return null;
        }
    }

    /// <summary>The written form of a scalar, whatever it means; null for anything else. Does not count as asking for the key.</summary>
    public string? OptionalScalar(string key) => (Find(key) as YamlScalarNode)?.Value;

    public string Text(string key)
    {
        if (OptionalText(key) is { } text)
            return text;
        Missing(key);
        return "";
    }

    /// <summary>A text that must be in English: not the Chinese once more.</summary>
    public string English(string key)
    {
        string text = Text(key);
        if (Han.IsWritten(text))
        {
            Valid = false;
            findings.Error("OCP0016", PlaceOf(key), $"'{key}' is Chinese", "translate it; names of bodies and places may stand in brackets beside their English", length: text.Length);
        }

        return text;
    }

    /// <summary>The id of the entry itself, which must have the one form of ids.</summary>
    public string Id()
    {
        string id = Text("id");
        if (id.Length > 0 && !IdGrammar.Allows(id))
        {
            Valid = false;
            findings.Error("OCP0008", PlaceOf("id"), $"'{(id.Length > IdGrammar.Longest ? id[..IdGrammar.Longest] + "…" : id)}' is no id", $"use words of lower-case Latin letters and digits, joined by hyphens, {IdGrammar.Longest} characters at most", length: id.Length);
        }

        return id;
    }

    public int? OptionalInt(string key) => Parse(key, "one whole number", text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value : (int?)null);

    public int Int(string key)
    {
        if (OptionalInt(key) is { } value)
            return value;
        Missing(key);
        return 0;
    }

    public decimal? OptionalDecimal(string key)
    {
        if (OptionalText(key) is { Length: > NumberReader.LongestNumber } text && text.Count(char.IsAsciiDigit) > NumberReader.LongestNumber && text.All(character => char.IsAsciiDigit(character) || character is '.' or '-'))
        {
            Valid = false;
            findings.Error("OCP0013", PlaceOf(key), $"'{key}' has more than {NumberReader.LongestNumber} digits", "write the number as printed; what no plan prints is a slip", length: text.Length);
            return null;
        }

        return Parse(key, "a number with a point, without its unit and without a comma", text => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? value : (decimal?)null);
    }

    public bool Flag(string key) => Parse(key, "true or false", text => text switch { "true" => true, "false" => false, _ => (bool?)null }) ?? false;

    public DateOnly? OptionalDate(string key) => Parse(key, "a date such as 2021-12-30", text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : (DateOnly?)null);

    public DateOnly Date(string key)
    {
        if (OptionalDate(key) is { } date)
            return date;
        Missing(key);
        return default;
    }

    /// <summary>One word of a closed list.</summary>
    public T? OptionalWord<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct =>
        Parse(key, "one of " + string.Join(" ", words.Keys), near: words.Keys, parse: text => words.TryGetValue(text, out T value) ? value : (T?)null);

    public T Word<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (OptionalWord(key, words) is { } value)
            return value;
        Missing(key);
        return default;
    }

    public Bilingual? OptionalBilingual(string key)
    {
        if (OptionalEntry(key) is not { } entry)
            return null;
        Bilingual text = entry.InLanguages(entry.Text("zh"), entry.English("en"));
        entry.Done();
        Valid &= entry.Valid;
        return text;
    }

    /// <summary>A text of which the entry itself holds the further languages of the site under their codes; one it lacks is counted.</summary>
    public Bilingual InLanguages(string zh, string en)
    {
        List<(string Code, string Text)> further = [];
        foreach (string code in languages.Skip(2))
        {
            if (OptionalText(code) is { } text)
                further.Add((code, text));
            else
                findings.Gap(code);
        }

        return Knowledge.Text.Bilingual.Of(zh, en, further);
    }

    /// <summary>Whether the value of a key is a map of keys.</summary>
    public bool IsMap(string key) => Find(key) is YamlMappingNode;

    /// <summary>Chinese alone, whose English comes from elsewhere and is empty here, or both.</summary>
    public Bilingual? OptionalChineseOrBoth(string key) =>
        IsMap(key) || OptionalText(key) is not { } chinese ? OptionalBilingual(key) : new Bilingual(chinese, "");

    public Bilingual Bilingual(string key)
    {
        if (OptionalBilingual(key) is { } text)
            return text;
        Missing(key);
        return new Bilingual("", "");
    }

    public Period? OptionalPeriod(string key)
    {
        if (OptionalEntry(key) is not { } entry)
            return null;
        Period period = new(entry.Int("from"), entry.Int("to"));
        entry.Done();
        Valid &= entry.Valid;
        if (entry.Valid && period.From > period.To)
            Bad(key, "must not end before it begins");
        return period;
    }

    public YamlEntry? OptionalEntry(string key)
    {
        switch (Ask(key))
        {
            case null:
                return null;
            case YamlMappingNode map:
                return new YamlEntry(File, map, findings, languages);
            default:
                Bad(key, "must be a map of keys");
                return null;
        }
    }

    public ImmutableArray<YamlEntry> Entries(string key, bool required = false)
    {
        if (List(key, required) is not { } list)
            return [];
        ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>();
        foreach (YamlNode child in list)
        {
            if (child is YamlMappingNode map)
                entries.Add(new YamlEntry(File, map, findings, languages));
            else
                Bad(key, "must hold maps of keys only");
        }

        return entries.ToImmutable();
    }

    public ImmutableArray<string> Texts(string key)
    {
        if (List(key, required: false) is not { } list)
            return [];
        if (list.Children.All(child => child is YamlScalarNode))
            return [.. list.Children.Select(child => ((YamlScalarNode)child).Value ?? "").Where(text => text.Length == 0 || Readable(key, text))];
        Bad(key, "must hold texts only");
        return [];
    }

    /// <summary>The texts of a list, each with its place.</summary>
    public ImmutableArray<(string Text, Place Place)> PlacedTexts(string key)
    {
        if (List(key, required: true) is not { } list)
            return [];
        if (list.Children.All(child => child is YamlScalarNode))
            return [.. list.Children.Select(child => (((YamlScalarNode)child).Value ?? "", At(child.Start)))];
        Bad(key, "must hold texts only");
        return [];
    }

    public ImmutableArray<int> Ints(string key)
    {
        ImmutableArray<int>.Builder numbers = ImmutableArray.CreateBuilder<int>();
        foreach (string text in Texts(key))
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                numbers.Add(number);
            else
                Bad(key, $"must hold whole numbers, not '{text}'");
        }

        return numbers.ToImmutable();
    }

    /// <summary>A list of lists of texts: the rows of a table.</summary>
    public ImmutableArray<ImmutableArray<string>>? OptionalRows(string key)
    {
        if (!Has(key) || List(key, required: false) is not { } list)
            return null;
        ImmutableArray<ImmutableArray<string>>.Builder rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (YamlNode child in list)
        {
            if (child is YamlSequenceNode row && row.Children.All(cell => cell is YamlScalarNode))
                rows.Add([.. row.Children.Select(cell => ((YamlScalarNode)cell).Value ?? "")]);
            else
                Bad(key, "must hold rows, each a list of texts");
        }

        return rows.ToImmutable();
    }

    /// <summary>To be called when every key has been asked for: the others are unknown.</summary>
    public void Done()
    {
        foreach (YamlNode key in node.Children.Keys)
        {
            string name = (key as YamlScalarNode)?.Value ?? "";
            if (asked.Contains(name))
                continue;
            Valid = false;
            string[] known = [.. asked.Order(StringComparer.Ordinal)];
            string cure = LanguageFiles.IsCode(name) && asked.Contains(Language.English.Code)
                ? $"the languages here are {string.Join(' ', languages)}; another one begins with {LanguageFiles.Path(name)}"
                : $"{Meant(name, known)}known here: {string.Join(' ', known)}";
            findings.Error("OCP0003", At(key.Start), $"unknown key '{name}'", cure, length: name.Length);
        }
    }

    /// <summary>Reports a value that cannot stand.</summary>
    /// <param name="meant">Goes before the cure.</param>
    public void Bad(string key, string expectation, string meant = "")
    {
        Valid = false;
        string? text = (Find(key) as YamlScalarNode)?.Value;
        string written = text is null ? "" : $", not '{(text.Length > LongestShown ? text[..LongestShown] + "…" : text)}'";
        findings.Error("OCP0005", PlaceOf(key), $"'{key}' {expectation}{written}", $"{meant}content/README.md shows the form", length: Math.Max(1, text?.Length ?? 1));
    }

    /// <summary>Reports an id that leads nowhere.</summary>
    public void Dangling(string key, string what, string id)
    {
        Valid = false;
        findings.Dangling(PlaceOf(key), what, id);
    }

    /// <summary>Not blank, and nothing in it that no page can show.</summary>
    private bool Readable(string key, string text)
    {
        int control = ControlCharacters.In(text);
        if (control < 0 && !string.IsNullOrWhiteSpace(text) && text.Length <= LongestText)
            return true;
        Valid = false;
        if (text.Length > LongestText)
            findings.Error("OCP0019", PlaceOf(key), $"'{key}' has {text.Length.ToString("N0", CultureInfo.InvariantCulture)} characters", $"a text has {LongestText.ToString("N0", CultureInfo.InvariantCulture)} at most; take out what was pasted by mistake");
        else if (control < 0)
            findings.Error("OCP0015", PlaceOf(key), $"'{key}' is blank", "write the text, or leave the key out", length: text.Length);
        else
            findings.Error("OCP0014", PlaceOf(key), $"'{key}' holds the control character {ControlCharacters.Name(text[control])}", "delete it", length: text.Length);
        return false;
    }

    private void Missing(string key)
    {
        if (!Valid && Has(key))
            return;
        Valid = false;
        findings.Error("OCP0004", Place, $"'{key}' is missing", $"add `{key}:`; content/README.md says what it holds");
    }

    private YamlSequenceNode? List(string key, bool required)
    {
        switch (Ask(key))
        {
            case YamlSequenceNode list:
                return list;
            case null:
                if (required)
                    Missing(key);
                return null;
            case YamlScalarNode { Value: null or "" }:
                return null;
            default:
                Bad(key, "must be a list");
                return null;
        }
    }

    private T? Parse<T>(string key, string expectation, Func<string, T?> parse, IEnumerable<string>? near = null)
        where T : struct
    {
        if (OptionalText(key) is not { } text)
            return null;
        if (parse(text) is { } value)
            return value;
        Bad(key, "must be " + expectation, Meant(text, near ?? []));
        return null;
    }

    /// <summary>`did you mean 'value'? `, or nothing.</summary>
    private static string Meant(string written, IEnumerable<string> candidates) => Nearest.To(written, candidates) is { } near ? $"did you mean '{near}'? " : "";

    private YamlNode? Ask(string key)
    {
        asked.Add(key);
        return Find(key);
    }

    private YamlNode? Find(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? value) ? value : null;

    private Place At(Mark mark) => new(File, (int)mark.Line, (int)mark.Column);
}
