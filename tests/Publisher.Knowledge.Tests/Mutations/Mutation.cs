namespace Publisher.Knowledge.Tests.Mutations;

/// <summary>One false change to a true record: <paramref name="What"/> names the kind of change, <paramref name="Record"/> is the record after it.</summary>
public sealed record Mutation(string What, RecordText Record);
