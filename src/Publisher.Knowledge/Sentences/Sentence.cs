namespace Publisher.Knowledge.Sentences;

/// <summary>
/// A sentence the site builds: its values, typed. How each language says it is a template of content/interface, which knows every value by its name in lower case
/// (<c>HighValue</c> is `high_value`). Values may be texts, whole numbers, truths, words of an enumeration, texts in every language, other sentences, parts, and lists of these.
/// </summary>
public abstract record Sentence;

/// <summary>
/// A sentence with one template for each word of an open list: <c>Saying("wording.comparator.*")</c> and the form `or-more` are `wording.comparator.or-more`.
/// </summary>
public abstract record SentenceFamily(string Form) : Sentence;

/// <summary>Values that a template takes together, mostly as an element of a list: `for one in places`, `one.figure`.</summary>
public abstract record SentencePart;

/// <summary>The key of the template in content/interface; of a family its beginning, with `*` for the form.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SayingAttribute(string key) : Attribute
{
    public string Key { get; } = key;
}
