namespace Publisher.Knowledge.Sentences;

/// <summary>A text that a script of the pages fills in, in the browser: its places are `{name}`, and both languages have all of <paramref name="Names"/>.</summary>
public sealed record ScriptText(string Key, params string[] Names)
{
    /// <summary>For one thing a language may say the number in words.</summary>
    public bool MayLeaveOut => Key.EndsWith(".one", StringComparison.Ordinal);
}
