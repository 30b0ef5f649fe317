namespace Publisher.Knowledge.Reading;

/// <summary>A file or folder of the sources that is there and cannot be read: why, and what to do about it.</summary>
public sealed record UnreadableFile(string Path, string Why, string Cure);
