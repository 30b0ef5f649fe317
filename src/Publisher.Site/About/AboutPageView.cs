using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Counts;
using Publisher.Site.Pages;
using Publisher.Site.Prose;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.About;

/// <summary>A page of curated prose, and how much is recorded.</summary>
/// <param name="Language">The tag of the prose, where it is another than that of the page.</param>
/// <param name="Plans">The columns of the table of counts.</param>
public sealed record AboutPageView(
    string Title,
    ImmutableArray<LinkView> Headings,
    Html Prose,
    string? Language,
    ImmutableArray<LinkView> Plans,
    ImmutableArray<CountRowView> Rows,
    ImmutableArray<CountView> Totals,
    ImmutableArray<CountView> Relations) : PageView
{
    public static AboutPageView Of(Page page, AboutModel model)
    {
        Language language = page.Language;
        ProseText prose = model.Prose[language];
        return new(
            page.Title,
            [.. prose.Headings.Select(heading => new LinkView($"#{heading.Id}", heading.Text))],
            new Html(prose.Html),
            prose.Language == language ? null : prose.Language.Tag,
            [.. model.Counts.Plans.Select(plan => new LinkView(Routes.Plan(plan.Plan.Id).Url(language), RunView.Of(plan.Plan.Short, language)))],
            Counted(model.Counts.Plans, model.Knowledge.Parts.Interface, language),
            InAll(model.Counts, model.Knowledge.Parts.Interface, language),
            [
                .. model.Counts.Relations
                    .Where(relation => relation.Count > 0 && relation.Kind.Compares())
                    .Select(relation => new CountView(model.Knowledge.Parts.Interface[$"discrepancies.kind.{relation.Kind.Word()}", language], relation.Count, null)),
            ]);
    }

    private static ImmutableArray<CountRowView> Counted(ImmutableArray<PlanCounts> plans, Interface texts, Language language)
    {
        CountRowView Row(string key, Func<PlanCounts, int> count) => new(texts[key, language], [.. plans.Select(count)]);
        return
        [
            Row("about.passages", plan => plan.Passages),
            Row("about.passages-checked", plan => plan.Checked),
            Row("about.passages-draft", plan => plan.Draft),
            Row("about.statements", plan => plan.Statements),
            .. Enum.GetValues<StatementKind>()
                .Where(kind => plans.Any(plan => Of(plan, kind) > 0))
                .Select(kind => new CountRowView(
                    texts.Say(new OfWhich(texts[$"wording.kind.{kind.ToString().ToLowerInvariant()}", language]), language),
                    [.. plans.Select(plan => Of(plan, kind))])),
            Row("about.items", plan => plan.Items),
            Row("about.quantities", plan => plan.Quantities),
            Row("about.assignments", plan => plan.Assignments),
            Row("about.documents", plan => plan.Documents),
            Row("about.notes", plan => plan.Notes),
        ];
    }

    private static int Of(PlanCounts plan, StatementKind kind) => plan.Kinds.Where(count => count.Kind == kind).Sum(count => count.Count);

    private static ImmutableArray<CountView> InAll(SiteCounts counts, Interface texts, Language language)
    {
        CountView Total(string key, int count, Route? page = null) => new(texts[key, language], count, page is { } route ? new Href(route.Url(language)) : default(Href?));
        return
        [
            Total("about.indicators", counts.Indicators, Routes.Indicators),
            Total("about.terms", counts.Terms, Routes.Glossary),
            Total("about.documents-all", counts.Documents),
            Total("about.organizations", counts.Organizations, Routes.Organizations),
            Total("about.conflicts", counts.Conflicts, Routes.Discrepancies),
            Total("about.sums", counts.SumsThatAddUp),
        ];
    }
}

/// <summary>A number for each plan.</summary>
public sealed record CountRowView(string Name, ImmutableArray<int> Counts) : View;

/// <summary>A number, and the page that lists what is counted; null where there is none.</summary>
public sealed record CountView(string Name, int Count, Href? Address) : View;
