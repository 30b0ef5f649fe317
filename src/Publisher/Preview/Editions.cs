using Publisher.Knowledge.Reading;
using Publisher.Site.Pages;

namespace Publisher.Preview;

/// <summary>The current edition, and word of the next one to everyone who waits for it.</summary>
public sealed class Editions : IDisposable
{
    private readonly string root;
    private readonly string origin;
    private readonly ITheme theme;
    private readonly ReadingMemory memory = new();
    private readonly Bundler bundler;
    private readonly Lock changing = new();
    private TaskCompletionSource next = Waiting();

    public Editions(string root, string origin, ITheme theme)
    {
        (this.root, this.origin, this.theme, bundler) = (root, origin, theme, new(root));
        Current = Edition.ReadOrTell(root, origin, theme, memory, bundler, before: null);
        Assets.Keep(Current);
    }

    /// <summary>Those of the current edition and of the last ones before it.</summary>
    public EarlierAssets Assets { get; } = new();

    public Edition Current { get; private set; }

    /// <summary>Reads the sources again. One at a time: the watcher calls it.</summary>
    public Edition Renew()
    {
        Edition edition = Edition.ReadOrTell(root, origin, theme, memory, bundler, Current);
        Assets.Keep(edition);
        TaskCompletionSource waited;
        lock (changing)
        {
            Current = edition;
            waited = next;
            next = Waiting();
        }

        waited.SetResult();
        return edition;
    }

    /// <summary>Ends when there is an edition after the named one.</summary>
    public Task After(Edition known)
    {
        lock (changing)
            return known.Number < Current.Number ? Task.CompletedTask : next.Task;
    }

    public void Dispose() => bundler.Dispose();

    private static TaskCompletionSource Waiting() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
