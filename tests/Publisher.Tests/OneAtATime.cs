namespace Publisher.Tests;

/// <summary>Tests that change what the whole process shares (culture, time zone, console) run alone.</summary>
[CollectionDefinition(nameof(OneAtATime), DisableParallelization = true)]
public sealed class OneAtATime;
