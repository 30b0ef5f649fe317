namespace Publisher.Site.Views;

/// <summary>The content of one type of page, between its header and its footer.</summary>
public abstract record PageView : View;
