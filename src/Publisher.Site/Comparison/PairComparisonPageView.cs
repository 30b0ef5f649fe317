using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Comparison;

/// <summary>Two places: what may be compared, first in sentences, then side by side; what may not and why; what is stated for one of them.</summary>
/// <param name="Regional">That the figures of one are totals or averages.</param>
/// <param name="Past">That the years of some targets have passed.</param>
/// <param name="Csv">The table as a file.</param>
/// <param name="Relation">The head of the column that says how the first stands to the second.</param>
/// <param name="Refused">A sentence each.</param>
public sealed record PairComparisonPageView(
    string Title,
    PairLead Lead,
    NoteOn? Regional,
    NoteOnYears? Past,
    Href Csv,
    Href Choose,
    ComparableFigures? ComparedTitle,
    ComparedFindingsView? Compared,
    PairSideBySide SideBySide,
    string One,
    string Two,
    string Relation,
    ImmutableArray<PairSectorView> Sectors,
    RefusedFigures? RefusedTitle,
    ImmutableArray<RichTextView> Refused,
    ImmutableArray<string> Unlike,
    OnlyOneView? OnlyOne,
    OnlyOneView? OnlyTwo,
    PartLinksView? Parts) : PageView
{
    public static PairComparisonPageView Of(Page page, PairComparisonPage model)
    {
        KnowledgeBase knowledge = model.Knowledge;
        Language language = page.Language;
        Interface texts = knowledge.Parts.Interface;
        FindingWording wording = new(knowledge, language);
        (string one, string two) = (model.One.Name[language], model.Two.Name[language]);
        (PairSector Sector, PairRow[] Rows)[] sectors = [.. model.Sectors.Select(sector => (sector, sector.Shared.Select(model.Row).ToArray()))];
        PairRow[] rows = [.. sectors.SelectMany(sector => sector.Rows)];
        ToldRow[] told = [.. rows.Select(row => ToldRow.Of(row, model, wording))];
        ToldRow[] compared = [.. told.Where(row => row.Compared.Length > 0)];
        string[] refused = [.. told.SelectMany(row => row.Refused)];
        string[] unlike = [.. model.Unlike().Select(wording.Unlike)];
        int[] past = [.. rows.SelectMany(row => new[] { row.One, row.Two }).SelectMany(cell => CellWording.PastYears(cell, knowledge)).Distinct().Order()];
        return new(
            page.Title,
            new PairLead(one, two, rows.Length),
            model.Region is { } region ? new NoteOn(region.Name[language], texts["wording.regional", language]) : null,
            past.Length == 0 ? null : new NoteOnYears([.. past.Select(NumberWording.Year)], texts[PastTarget.Text(past.Length), language]),
            ComparisonFiles.PairCsvUrl(model.Parts, language),
            Routes.Compare.Url(language),
            compared.Length == 0 ? null : new ComparableFigures(compared.Length),
            compared.Length == 0 ? null : ComparedFindingsView.Of(compared, page),
            new PairSideBySide(one, two),
            one,
            two,
            texts.Say(new OneWithTwo(one, two), language),
            [.. sectors.Where(sector => sector.Rows.Length > 0).Select(sector => PairSectorView.Of(sector.Sector, sector.Rows, wording, knowledge, language))],
            refused.Length + unlike.Length == 0 ? null : new RefusedFigures(refused.Length + unlike.Length),
            [.. refused.Select(sentence => RichTextView.Mixed(sentence, language))],
            [.. unlike],
            OnlyOneView.Of(model.One, [.. model.Sectors.Select(sector => (sector.Sector, sector.OnlyOne))], language),
            OnlyOneView.Of(model.Two, [.. model.Sectors.Select(sector => (sector.Sector, sector.OnlyTwo))], language),
            PartLinksView.Of(model.Parts, language));
    }
}
