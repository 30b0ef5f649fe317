namespace Publisher.Commands;

/// <summary>The command line asks for what cannot be done; the message says what would work.</summary>
public sealed class WrongUseException(string message) : Exception(message);
