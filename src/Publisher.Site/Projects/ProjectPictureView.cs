using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Projects;

/// <summary>All projects at a glance: a square each, by sector, drawn by kind.</summary>
public sealed record ProjectPictureView(ProjectsBySector Finding, ImmutableArray<PictureRowView> Rows, ImmutableArray<PictureKeyView> Keys) : View
{
    private const int Named = 3;

    public static ProjectPictureView Of(KnowledgeBase knowledge, Language language)
    {
        ILookup<SectorId, Project> bySector = knowledge.Projects.ToLookup(project => project.Sector);
        Sector[] sectors = [.. knowledge.Sectors.Where(sector => bySector.Contains(sector.Id))];
        ProjectKind[] kinds = [.. knowledge.Projects.Select(project => project.Kind).Distinct().Order()];
        return new(
            new(
                knowledge.Projects.Length,
                [.. sectors.OrderByDescending(sector => bySector[sector.Id].Count()).Take(Named).Select(sector => knowledge.Parts.Interface.Say(new NamedCount(sector.Name[language], bySector[sector.Id].Count()), language))]),
            [
                .. sectors.Select(sector => new PictureRowView(
                    new LinkView($"{Routes.Projects.Url(language)}?sector={sector.Id}", RunView.Of(sector.Name, language)),
                    bySector[sector.Id].Count(),
                    [.. bySector[sector.Id].Select(project => project.Kind).Order().Select(kind => kind.Word())])),
            ],
            [.. kinds.Select(kind => new PictureKeyView(kind.Word(), knowledge.Parts.Interface[$"project.kind.{kind.Word()}", language], knowledge.Projects.Count(project => project.Kind == kind)))]);
    }
}

/// <param name="Sector">Leads to the list of its projects.</param>
/// <param name="Kinds">The kind of each project.</param>
public sealed record PictureRowView(LinkView Sector, int Count, ImmutableArray<string> Kinds) : View;

public sealed record PictureKeyView(string Kind, string Name, int Count) : View;
