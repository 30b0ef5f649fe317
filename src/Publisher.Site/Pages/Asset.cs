namespace Publisher.Site.Pages;

/// <summary>A style sheet, script or icon by its plain name: `site.css`.</summary>
public sealed record Asset(string Name, ReadOnlyMemory<byte> Content);
