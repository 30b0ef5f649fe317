using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge.Sums;

/// <summary>What is expected and what the parts come to, in one unit.</summary>
internal sealed record Addition(decimal Expected, decimal Computed, string Unit)
{
    /// <summary>Null where something is no single number or the units have no common scale. Items count one each.</summary>
    public static Addition? Of(Statement first, decimal? whole, ImmutableArray<Statement> parts, int items, FrozenDictionary<string, Unit> units)
    {
        if (first is not { Value: { } total, ValueHigh: null } || parts.Any(part => part is not { Value: not null, ValueHigh: null }))
            return null;
        string printed = first.Unit ?? "";
        if (items > 0)
            return new(total, items, printed);
        if (parts.All(part => part.Unit == first.Unit))
            return new(whole ?? total, parts.Sum(part => part.Value!.Value), printed);
        return whole is null ? Converted(first, parts, units) : null;
    }

    private static Addition? Converted(Statement total, ImmutableArray<Statement> parts, FrozenDictionary<string, Unit> units)
    {
        decimal computed = 0;
        Conversion? scale = null;
        foreach (Statement part in parts)
        {
            if (total.Unit is not { } whole || part.Unit is not { } unit || CommonUnit.Of(units[whole], units[unit]) is not { } common || (scale is not null && scale != common.First))
                return null;
            scale = common.First;
            computed += common.Second.Apply(part.Value!.Value);
        }

        return scale is null ? null : new(scale.Apply(total.Value!.Value), computed, scale.Unit);
    }
}
