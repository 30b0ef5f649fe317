namespace Publisher.Knowledge.Projects;

/// <summary>The same work under another record: the printed words that name it here and there, in Simplified.</summary>
public sealed record SameWork(ProjectId Project, string As, string OtherAs);
