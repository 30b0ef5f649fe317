using System.Collections.Concurrent;
using System.Collections.Immutable;
using Publisher.Knowledge.Sentences;
using Publisher.Site.Views;

namespace Publisher.Theme.Templating;

/// <summary>What the values of a view are, besides those that sentences have too.</summary>
internal static class ViewKinds
{
    private const string Root = "Publisher.Site.";
    private const string Ending = nameof(View);

    private static readonly ConcurrentDictionary<Type, ImmutableArray<Member>> Known = new();

    public static ImmutableArray<Member> MembersOf(Type view) => Known.GetOrAdd(view, static type => ValueKind.MembersOf(type, Of));

    /// <summary>`indicators/statement-row` of <c>Publisher.Site.Indicators.StatementRowView</c>.</summary>
    public static string TemplateOf(Type view)
    {
        string folder = view.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true ? view.Namespace[Root.Length..] : "";
        string name = view.Name.EndsWith(Ending, StringComparison.Ordinal) ? view.Name[..^Ending.Length] : view.Name;
        return string.Join('/', folder.Split('.', StringSplitOptions.RemoveEmptyEntries).Append(name).Select(ValueKind.Kebab));
    }

    private static ValueKind? Of(Type type, bool optional) =>
        type == typeof(Html) ? new HtmlKind(optional)
        : type == typeof(Href) ? new HrefKind(optional)
        : type == typeof(Json) ? new JsonKind(optional)
        : typeof(View).IsAssignableFrom(type) ? new ViewKind(type, optional)
        : null;
}

internal sealed record HtmlKind(bool IsOptional) : ValueKind(IsOptional)
{
    public override string Name => "HTML";
}

internal sealed record HrefKind(bool IsOptional) : ValueKind(IsOptional)
{
    public override string Name => "an address";
}

internal sealed record JsonKind(bool IsOptional) : ValueKind(IsOptional)
{
    public override string Name => "JSON";
}

/// <summary>Whole attributes, with the space before each.</summary>
internal sealed record AttributesKind() : ValueKind(IsOptional: false)
{
    public override string Name => "attributes";
}

/// <summary>A view, whose members are looked up when they are asked for: a tree holds itself.</summary>
internal sealed record ViewKind(Type Type, bool IsOptional) : ValueKind(IsOptional)
{
    public override string Name => $"a {Type.Name}";

    public override ImmutableArray<Member>? Parts => ViewKinds.MembersOf(Type);
}
