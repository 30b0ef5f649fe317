namespace Publisher.Commands;

/// <summary>What the program tells its caller.</summary>
public static class ExitCode
{
    public const int Ok = 0;

    /// <summary>The content, or the site made of it, has errors; nothing was published.</summary>
    public const int Errors = 1;

    /// <summary>The command line asks for what cannot be done.</summary>
    public const int WrongUse = 2;

    /// <summary>The program itself failed.</summary>
    public const int InternalError = 3;

    /// <summary>The machine refused: no right to write, a full disk, a folder in use.</summary>
    public const int Refused = 4;
}
