using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Sentences;

/// <summary>What a value is, as a template sees it.</summary>
public abstract record ValueKind(bool IsOptional)
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The kind in the words of an error: `a text`, `a list`.</summary>
    public abstract string Name { get; }

    /// <summary>The named values in it; null where it is no part.</summary>
    public virtual ImmutableArray<Member>? Parts => null;

    /// <summary>The values a template of <paramref name="type"/> knows, in the order they are declared.</summary>
    /// <param name="further">The kinds of types that sentences do not have; null from it is one that no template takes.</param>
    public static ImmutableArray<Member> MembersOf(Type type, Func<Type, bool, ValueKind?>? further = null) =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.Name != nameof(SentenceFamily.Form) || property.DeclaringType != typeof(SentenceFamily))
            .OrderBy(property => property.MetadataToken)
            .Select(property => new Member(Snake(property.Name), Of(property, further), property)),
    ];

    /// <summary>`set-from-above` of <c>SetFromAbove</c>: a word of an enumeration as templates compare it.</summary>
    public static string Kebab(string name) => Lower(name, '-');

    private static string Snake(string name) => Lower(name, '_');

    private static ValueKind Of(PropertyInfo property, Func<Type, bool, ValueKind?>? further)
    {
        bool optional;
        lock (Nullability)
            optional = Nullability.Create(property).ReadState == NullabilityState.Nullable;
        return Of(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, optional, further);
    }

    private static ValueKind Of(Type type, bool optional, Func<Type, bool, ValueKind?>? further)
    {
        if (further?.Invoke(type, optional) is { } kind)
            return kind;
        if (type == typeof(string) || type == typeof(Bilingual) || typeof(Sentence).IsAssignableFrom(type))
            return new TextKind(optional);
        if (type == typeof(int))
            return new NumberKind(optional);
        if (type == typeof(bool))
            return new TruthKind(optional);
        if (type.IsEnum)
            return new WordKind([.. Enum.GetNames(type).Select(Kebab)], optional);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return new ListKind(Of(type.GetGenericArguments()[0], optional: false, further));
        if (typeof(SentencePart).IsAssignableFrom(type))
            return new PartKind(MembersOf(type), optional);
        throw new NotSupportedException($"a template cannot take a {type}");
    }

    private static string Lower(string name, char between)
    {
        StringBuilder text = new(name.Length + 4);
        foreach (char letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0)
                text.Append(between);
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}

public sealed record TextKind(bool IsOptional) : ValueKind(IsOptional)
{
    public override string Name => "a text";
}

public sealed record NumberKind(bool IsOptional) : ValueKind(IsOptional)
{
    public override string Name => "a number";
}

public sealed record TruthKind(bool IsOptional) : ValueKind(IsOptional)
{
    public override string Name => "true or false";
}

/// <summary>One of a closed list of words of the program, which a template never shows but says.</summary>
public sealed record WordKind(ImmutableArray<string> Words, bool IsOptional) : ValueKind(IsOptional)
{
    public override string Name => $"one of {string.Join(' ', Words)}";
}

public sealed record ListKind(ValueKind Element) : ValueKind(IsOptional: false)
{
    public override string Name => "a list";
}

public sealed record PartKind(ImmutableArray<Member> Members, bool IsOptional) : ValueKind(IsOptional)
{
    public override string Name => $"a part ({string.Join(' ', Members.Select(member => member.Name))})";

    public override ImmutableArray<Member>? Parts => Members;
}

/// <summary>A named value of a sentence, a view or a part.</summary>
public sealed record Member(string Name, ValueKind Kind, PropertyInfo Property)
{
    public object? Of(object sentence) => Property.GetValue(sentence);
}
