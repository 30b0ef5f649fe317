using Publisher.Knowledge.Statements;
using Publisher.Site.Sentences;

namespace Publisher.Site.Charts;

/// <summary>Whether what is set are targets, limits or both.</summary>
internal static class SetKinds
{
    /// <summary>Null where nothing is set.</summary>
    public static SetKind? Of(IEnumerable<ChartMark> marks) => marks.Where(mark => mark.IsSet).Select(mark => mark.Family).Distinct().ToArray() switch
    {
        [] => null,
        [KindFamily.Target] => SetKind.Targets,
        [KindFamily.Limit] => SetKind.Limits,
        _ => SetKind.Both,
    };
}
