namespace Publisher.Knowledge.Projects;

/// <summary>Words of a passage, in Simplified and as its English has them; no English where the passage has none.</summary>
public sealed record PrintedWords(string Hans, string? English);
