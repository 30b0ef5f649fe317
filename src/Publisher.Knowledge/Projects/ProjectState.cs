namespace Publisher.Knowledge.Projects;

/// <summary>How far a project is, by the words of the plan.</summary>
public enum ProjectState
{
    Planned,
    Begun,
    Completed,
}

/// <summary>A state with the printed words that say it, in Simplified.</summary>
public sealed record PrintedState(ProjectState State, string As);
