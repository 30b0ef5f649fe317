using System.Collections.Immutable;
using System.Reflection;

namespace Publisher.Knowledge.Sentences;

/// <summary>The key and the values of one type of sentence.</summary>
internal sealed record SentenceShape(Type Type, string Key, ImmutableArray<Member> Members)
{
    public bool IsFamily => Key.EndsWith('*');

    public static SentenceShape Of(Type type)
    {
        string key = type.GetCustomAttribute<SayingAttribute>()?.Key ?? throw new NotSupportedException($"{type} has no {nameof(SayingAttribute)}");
        return key.EndsWith('*') == typeof(SentenceFamily).IsAssignableFrom(type)
            ? new(type, key, ValueKind.MembersOf(type))
            : throw new NotSupportedException($"{type}: the key of a family, and only of a family, ends with *");
    }

    public string KeyOf(Sentence sentence) => sentence is SentenceFamily { Form: var form } ? Key[..^1] + form : Key;
}
