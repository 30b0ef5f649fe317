using System.Collections.Immutable;
using System.Text.Json;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Data;

/// <summary>What there is to download, how it is read, and on what terms.</summary>
/// <param name="UnitNote">How figures and units are given.</param>
/// <param name="Citation">How the data is cited.</param>
public sealed record DataPageView(
    ImmutableArray<DataListView> Lists,
    ImmutableArray<LinkView> Plans,
    RichTextView UnitNote,
    DataCited Citation,
    EditionNow Edition,
    ImmutableArray<FieldView> StatementFields,
    ImmutableArray<FieldView> ProjectFields) : PageView
{
    public static DataPageView Of(Page page, DataModel model)
    {
        (KnowledgeBase knowledge, Language language) = (model.Knowledge, page.Language);
        Interface texts = knowledge.Parts.Interface;
        SiteCard site = knowledge.Site;
        return new(
            [.. model.Lists.Select(list => new DataListView(
                list.Name,
                RichTextView.Mixed(texts[$"data.holds.{list.Name}", language], language),
                list.Records,
                $"/api/v1/{list.Name}.json",
                list.IsTable ? new Href($"/api/v1/{list.Name}.csv") : default(Href?),
                $"/api/v1/schema/{list.Name}.json"))],
            [.. knowledge.Plans.Select(plan => new LinkView($"/api/v1/plans/{plan.Id}.json", RunView.Of(plan.Title, language)))],
            RichTextView.Mixed(texts["data.reading.unit", language], language),
            new DataCited(site.Name[language], site.Version, Date.Of(site.AsOf), site.Origin),
            new EditionNow(site.Version, Date.Of(site.AsOf)),
            Fields("statement", model.StatementFields, texts, language),
            Fields("project", model.ProjectFields, texts, language));
    }

    private static ImmutableArray<FieldView> Fields(string of, ImmutableArray<string> fields, Interface texts, Language language) =>
        [.. fields.Select(field => new FieldView(field, RichTextView.Mixed(texts[$"data.{of}.{JsonNamingPolicy.KebabCaseLower.ConvertName(field)}", language], language)))];
}

/// <summary>A list of the data. <paramref name="Csv"/> is null where it is no table.</summary>
public sealed record DataListView(string Name, RichTextView Holds, int Records, Href Json, Href? Csv, Href Schema) : View;

/// <summary>A field of a record and what it means.</summary>
public sealed record FieldView(string Name, RichTextView Means) : View;
