using System.Collections.Immutable;

namespace Publisher.Knowledge.Adoption;

/// <summary>The level of each kind of numbered heading: 2 for the outermost a document uses, one more for each it nests inside.</summary>
public sealed class HeadingLevels
{
    /// <summary>The title of the document is the only heading of level 1.</summary>
    public const int Outermost = 2;

    private readonly ImmutableArray<LineKind> used;

    public HeadingLevels(IReadOnlyList<ReadLine> lines) => used =
    [
        .. lines.Where(line => IsHeading(line)).Select(line => line.Kind).Distinct().Order(),
    ];

    public int Of(LineKind kind) => Outermost + Math.Max(0, used.IndexOf(kind));

    public static bool IsNumbered(LineKind kind) => kind is >= LineKind.Chapter and <= LineKind.SubNumber;

    private static bool IsHeading(ReadLine line) =>
        line.Kind is LineKind.Chapter or LineKind.Section
        || (IsNumbered(line.Kind) && (RunInHeading.IsWhole(line) || RunInHeading.End(line) is not null));
}
