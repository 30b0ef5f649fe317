using System.Collections.Immutable;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Retired;

/// <summary>What became of places once published on a page: an old link still lands on an answer.</summary>
public sealed record RetiredPlacesView(ImmutableArray<RetiredPlaceView> Places) : View;

/// <summary>One place. It leads to where it has moved, or says when and why it was removed.</summary>
/// <param name="Id">The anchor that was published.</param>
public sealed record RetiredPlaceView(string Id, Href? Moved, RemovedOn? Removed, RunView? Why) : View
{
    public static RetiredPlaceView Of(Retirement retirement, Language language) => retirement switch
    {
        Moved moved => new(moved.Fragment, $"/{language.Prefix()}{moved.To}", null, null),
        Tombstone tombstone => new(tombstone.Fragment, null, new RemovedOn(Date.Of(tombstone.On)), RunView.Of(tombstone.Why, language)),
        _ => throw new NotSupportedException($"a {retirement.GetType().Name} has no words on its page"),
    };
}
