using System.Collections.Immutable;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Statements;

/// <summary>One of the things a sentence is about, as it lists them; one with an indicator of its own leads there.</summary>
public sealed record SubjectView(string Name, Href? Address) : View
{
    public static ImmutableArray<SubjectView> Of(Statement statement, Language language) =>
    [
        .. statement.Subjects.Select(subject => new SubjectView(
            subject.Name[language],
            subject.Indicator is { } indicator && indicator != statement.Indicator ? new Href(Routes.Indicator(indicator).Url(language)) : default(Href?))),
    ];
}
