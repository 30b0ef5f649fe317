using Publisher.Knowledge.Diagnostics;

namespace Publisher.Knowledge.Reading;

/// <summary>An id that leads to nothing that was read: <paramref name="What"/> it should be, and the cure where the usual one is wrong.</summary>
internal sealed record DanglingReference(Place Place, string What, string Id, string? Cure)
{
    public const string Code = "OCP0006";
}
