namespace Publisher.Knowledge.Diagnostics;

public enum Severity
{
    Warning,
    Error,
}
