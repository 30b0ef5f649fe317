using Publisher.Knowledge.Statements;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Statements;

/// <summary>Whether a plan holds its target to be binding.</summary>
public static class BindingBadge
{
    /// <summary>Null where the plan does not say.</summary>
    public static BadgeView? Of(Statement statement, StatementWording words) =>
        words.Binding is { } binding ? new(statement.Binding == Binding.Binding ? "binding" : "anticipatory", binding) : null;
}
