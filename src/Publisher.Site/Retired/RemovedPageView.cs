using System.Collections.Immutable;
using Publisher.Site.Pages;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Retired;

/// <summary>All that was removed, with day and reason.</summary>
public sealed record RemovedPageView(string Title, ImmutableArray<RemovedView> Removed) : PageView
{
    public static RemovedPageView Of(Page page, ImmutableArray<Tombstone> tombstones) =>
        new(page.Title, [.. tombstones.Select(tombstone => new RemovedView(tombstone.From, new RemovedOn(Date.Of(tombstone.On)), RunView.Of(tombstone.Why, page.Language)))]);
}

/// <summary>What was removed. <paramref name="Address"/> is as it was published, without its language.</summary>
public sealed record RemovedView(string Address, RemovedOn When, RunView Why) : View;
