namespace Publisher.Site.Views;

/// <summary>A link with its text.</summary>
public sealed record LinkView(Href Address, RunView Text) : View
{
    public LinkView(Href address, string text)
        : this(address, new RunView(text))
    {
    }
}
