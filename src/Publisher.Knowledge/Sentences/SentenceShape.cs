using System.Collections.Immutable;
using System.Reflection;

namespace Publisher.Knowledge.Sentences;

/// <summary>The key and the values of one type of sentence.</summary>
internal sealed record SentenceShape(Type Type, string Key, ImmutableArray<Member> Members)
{
    public bool IsFamily => Key.EndsWith('*');

    /// <summary>Whether two sentences of the type are equal as soon as their values are: no lists, which are equal only to themselves.</summary>
    public bool IsPlain { get; } = Members.All(member => member.Kind is TextKind or NumberKind or TruthKind or WordKind && !typeof(Sentence).IsAssignableFrom(member.Property.PropertyType));

    public static SentenceShape Of(Type type)
    {
        string key = type.GetCustomAttribute<SayingAttribute>()?.Key ?? throw new NotSupportedException($"{type} has no {nameof(SayingAttribute)}");
        return key.EndsWith('*') == typeof(SentenceFamily).IsAssignableFrom(type)
            ? new(type, key, ValueKind.MembersOf(type))
            : throw new NotSupportedException($"{type}: the key of a family, and only of a family, ends with *");
    }

    public string KeyOf(Sentence sentence) => sentence is SentenceFamily { Form: var form } ? Key[..^1] + form : Key;
}
