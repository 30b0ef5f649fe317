namespace Publisher.Reporting;

/// <summary>Says how many pictures have been drawn, every hundred: the first build draws them all.</summary>
public sealed class PictureProgress(TextWriter writer) : IProgress<int>
{
    private const int Each = 100;

    private readonly Lock turn = new();

    public void Report(int value)
    {
        if (value % Each != 0)
            return;
        lock (turn)
            writer.Write($"pictures drawn: {value}\n");
    }
}
