namespace Publisher.Knowledge.Tests.Mutations;

/// <summary>A statement as written in the file of its indicator.</summary>
public sealed record StatementRecord(string Path, RecordText Indicator, RecordText Statement)
{
    public string Id => Statement["id"]!;
}
