namespace Publisher.Site.Views;

/// <summary>Printed words with their language.</summary>
public sealed record WordsView(string Text, string Language) : View;
