namespace Publisher.Knowledge.Projects;

/// <summary>The same work under another record: the words that name it here and there.</summary>
public sealed record SameWork(ProjectId Project, PrintedWords As, PrintedWords OtherAs);
