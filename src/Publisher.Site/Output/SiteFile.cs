namespace Publisher.Site.Output;

/// <summary>A file of the output folder: its path with `/` and its bytes.</summary>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Content);
