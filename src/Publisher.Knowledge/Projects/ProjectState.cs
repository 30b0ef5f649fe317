namespace Publisher.Knowledge.Projects;

/// <summary>How far a project is, by the words of the plan.</summary>
public enum ProjectState
{
    Planned,
    Begun,
    Completed,
}

/// <summary>A state with the words that say it.</summary>
public sealed record PrintedState(ProjectState State, PrintedWords As);
