namespace Publisher.Site.Views;

/// <summary>A link with its text.</summary>
public sealed record LinkView(Href Address, string Text) : View;
