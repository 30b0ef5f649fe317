namespace Publisher.Site.Views;

/// <summary>Markup that is safe as it stands. A template writes it between elements without escaping it; nothing else is ever written so.</summary>
public readonly record struct Html(string Markup)
{
    public bool IsEmpty => string.IsNullOrEmpty(Markup);

    public override string ToString() => Markup ?? "";
}
