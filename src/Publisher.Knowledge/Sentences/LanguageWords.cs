using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using Publisher.Knowledge.Text;
using Scriban.Runtime;

namespace Publisher.Knowledge.Sentences;

/// <summary>The words of the pages in one language: texts, and templates of sentences.</summary>
public sealed class LanguageWords
{
    /// <summary>The template that joins a list, from `items`.</summary>
    internal const string SeriesKey = "lists.series";

    /// <summary>A site says most of its short sentences again and again: so many are kept, some megabytes.</summary>
    private const int MostRemembered = 20_000;

    private readonly FrozenDictionary<string, string> texts;
    private readonly FrozenDictionary<string, SentenceTemplate> templates;
    private readonly ConcurrentDictionary<Type, SentenceShape> shapes = new();
    private readonly ConcurrentDictionary<Sentence, string> said = new();
    private int remembered;
    private readonly TemplateRunner runner;

    internal LanguageWords(Language language, NumberForm numbers, IEnumerable<KeyValuePair<string, string>> texts)
    {
        Language = language;
        Numbers = numbers;
        this.texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
        QuoteMarks marks = QuoteMarks.Of(this.texts.GetValueOrDefault(QuoteMarks.OuterKey), this.texts.GetValueOrDefault(QuoteMarks.InnerKey));
        templates = this.texts.Where(text => SentenceTemplate.Is(text.Value))
            .ToFrozenDictionary(text => text.Key, text => SentenceTemplate.Of(text.Key, text.Value, marks), StringComparer.Ordinal);
        runner = new(templates.GetValueOrDefault(SeriesKey));
    }

    public Language Language { get; }

    public NumberForm Numbers { get; }

    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>A text that is no sentence.</summary>
    public string this[string key] => templates.ContainsKey(key)
        ? throw new InvalidOperationException($"'{key}' is a sentence: it is said with its values")
        : Written(key);

    /// <summary>Whether a text is a sentence, that is said with its values.</summary>
    public bool IsSentence(string key) => templates.ContainsKey(key);

    /// <summary>The text or template as it stands in the file.</summary>
    public string Written(string key) => texts.GetValueOrDefault(key) ?? throw new MissingInterfaceTextException(key);

    public string Say(Sentence sentence)
    {
        SentenceShape shape = shapes.GetOrAdd(sentence.GetType(), SentenceShape.Of);
        string key = shape.KeyOf(sentence);
        if (!templates.TryGetValue(key, out SentenceTemplate? template))
            return Written(key);
        if (!shape.IsPlain)
            return runner.Run(template, Values(sentence, shape.Members));
        if (said.TryGetValue(sentence, out string? text))
            return text;
        text = runner.Run(template, Values(sentence, shape.Members));
        if (remembered < MostRemembered && said.TryAdd(sentence, text))
            Interlocked.Increment(ref remembered);
        return text;
    }

    /// <summary>A list as the language joins it.</summary>
    public string Series(IEnumerable<string> items) =>
        templates.TryGetValue(SeriesKey, out SentenceTemplate? series)
            ? runner.Run(series, TemplateRunner.Listed(items))
            : throw new MissingInterfaceTextException(SeriesKey);

    internal string Try(SentenceTemplate template, ScriptObject values) => runner.Run(template, values);

    internal SentenceTemplate? Template(string key) => templates.GetValueOrDefault(key);

    private ScriptObject Values(object of, IEnumerable<Member> members)
    {
        ScriptObject values = [];
        foreach (Member member in members)
            values[member.Name] = Value(member.Of(of), member.Kind);
        return values;
    }

    private object? Value(object? value, ValueKind kind) => (value, kind) switch
    {
        (null, _) => null,
        (Bilingual text, _) => text[Language],
        (Sentence sentence, _) => Say(sentence),
        (Enum word, _) => ValueKind.Kebab(word.ToString()),
        (IEnumerable list, ListKind { Element: { } element }) => list.Cast<object>().Select(one => Value(one, element)).ToArray(),
        (_, PartKind { Members: { } members }) => Values(value, members),
        _ => value,
    };
}
