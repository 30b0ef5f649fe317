using System.Collections.Immutable;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Names;

/// <summary>What people call a thing beside its name: <paramref name="Same"/> is that very thing, <paramref name="Near"/> is something else that it stands nearest to.</summary>
public sealed record OtherNames(ImmutableArray<OtherName> Same, ImmutableArray<OtherName> Near)
{
    public static OtherNames None { get; } = new([], []);

    public static ImmutableArray<string> In(Language language, ImmutableArray<OtherName> names) =>
        [.. names.Where(name => string.Equals(name.Language, language.Code, StringComparison.Ordinal)).Select(name => name.Text)];
}
