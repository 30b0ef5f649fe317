namespace Publisher.Theme.Rendering;

/// <summary>The links a page makes and the ids it defines, as they are written.</summary>
public sealed class PageRecord
{
    private readonly List<string> links = [];
    private readonly List<string> ids = [];

    public IReadOnlyList<string> Links => links;

    public IReadOnlyList<string> Ids => ids;

    public void Link(string url) => links.Add(url);

    public void Id(string id) => ids.Add(id);
}
