using Publisher.Knowledge.Diagnostics;

namespace Publisher.Building;

/// <summary>
/// What a build is asked for, besides its sources. <paramref name="Origin"/> replaces that of site.yaml. <paramref name="StaleLockIs"/>: how bad an outdated
/// permalinks.lock of a published site is; null where the build itself will write it. <paramref name="Threads"/>: -1 is as many as there are processors.
/// </summary>
public sealed record BuildRequest(string? Origin = null, Severity? StaleLockIs = null, int Threads = -1);
