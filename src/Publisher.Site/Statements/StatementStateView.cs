using Publisher.Knowledge.Statements;
using Publisher.Site.Sentences;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Statements;

/// <summary>That a target is set above, or that a figure is in doubt.</summary>
/// <param name="SetBy">Who sets it; null where it is not set above.</param>
/// <param name="IsFull">Whether the whole sentence stands beside the badge, where it is first read.</param>
public sealed record StatementStateView(SetBy? SetBy, bool IsDoubtful, bool IsFull) : View
{
    public static StatementStateView Of(Statement statement, StatementWording words, bool isFull = false) =>
        new(statement.IsDelegated ? new SetBy(words.DelegatedBy!) : null, statement.Doubtful, isFull);
}
