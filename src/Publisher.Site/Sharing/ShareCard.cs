using System.Collections.Immutable;
using Publisher.Knowledge.Text;
using Publisher.Site.Charts;

namespace Publisher.Site.Sharing;

/// <summary>What the picture of a shared page says, before it is drawn.</summary>
/// <param name="Kind">What the page is about: `Ecosystems`, `Plan`.</param>
/// <param name="Finding">One sentence under the title; null where the title says all.</param>
/// <param name="Says">All of it in one line, for who does not see the picture.</param>
/// <param name="Host">Where the site is, as it may be typed.</param>
/// <param name="Path">Where on it the page is.</param>
/// <param name="Caveat">What nobody should forget who sees this picture alone.</param>
public sealed record ShareCard(Language Language, string Site, string Kind, string Title, string? Finding, CardBody Body, string Says, string Host, string Path, string Caveat);

/// <summary>What stands under the title.</summary>
public abstract record CardBody;

/// <param name="More">Says that so many of its rows are not shown.</param>
public sealed record ChartCard(Drawing Drawing, Func<int, string> More) : CardBody;

/// <summary>One figure with the words that prove it.</summary>
/// <param name="About">Whose it is, what, and when.</param>
/// <param name="Quote">In the language of the card; the figure is <c>Quote[Marked]</c>.</param>
public sealed record FigureCard(string Figure, string About, string Quote, Range Marked) : CardBody;

/// <summary>Figures of places side by side.</summary>
public sealed record RowsCard(ImmutableArray<CardPlace> Places, ImmutableArray<CardRow> Rows) : CardBody;

/// <param name="Name">Of the place.</param>
public sealed record CardPlace(string Name, PlaceSign Sign);

/// <param name="Figures">One for each place.</param>
public sealed record CardRow(string Name, ImmutableArray<CardCell> Figures);

/// <param name="IsFigure">Else why there is none.</param>
public readonly record struct CardCell(string Text, bool IsFigure);

/// <summary>How much there is.</summary>
public sealed record CountsCard(ImmutableArray<CardCount> Counts) : CardBody;

public sealed record CardCount(string Count, string Name);
