namespace Publisher.Site.Views;

/// <summary>A part of pages that is also drawn by itself, for a file from which a script places it into a page.</summary>
public abstract record FragmentView : View;
