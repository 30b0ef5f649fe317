using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Text;
using Publisher.Site.Absences;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Comparison;

/// <summary>What the plans say of one indicator in one place, or why there is nothing.</summary>
public sealed record CellView(ImmutableArray<CellLineView> Lines, CellAbsenceView? Absence) : FragmentView
{
    /// <summary>Of a place of which nothing is recorded, and nothing claimed.</summary>
    public static CellView Nothing { get; } = new([], new CellAbsenceView(null, IsNothing: true, [], []));

    /// <summary>In the language of a page.</summary>
    /// <param name="besideRegion">How the cell's figures stand to the region's; empty on pages that say it elsewhere.</param>
    public static CellView Of(ComparisonCell cell, ImmutableArray<ComparisonFinding> besideRegion, KnowledgeBase knowledge, Language language) => new(
        [
            .. cell.Values.Select(value => CellLineView.Of(
                value,
                [.. besideRegion.Where(finding => finding.One == value).Select(finding => BesideRegion(finding, knowledge, language))],
                knowledge,
                language)),
            .. cell.Delegated.Select(value => CellLineView.Of(value, [], knowledge, language)),
        ],
        cell.Absence is { } absence ? CellAbsenceView.Of(absence, knowledge, language) : null);

    private static string BesideRegion(ComparisonFinding finding, KnowledgeBase knowledge, Language language)
    {
        Interface texts = knowledge.Parts.Interface;
        if (finding.Differences.IsEmpty)
            return texts[$"compare.finding.{finding.Kind.ToString().ToLowerInvariant()}", language];
        ImmutableArray<string> reasons = RelationWording.Reasons(finding.Kind, finding.Differences, finding.One!.Statement, finding.Two!.Statement, knowledge, language);
        return finding.Kind switch
        {
            RelationKind.WithCaveat => texts.Say(new WithCaveatBesideRegion(reasons), language),
            RelationKind.OtherScope => texts.Say(new OtherScopeThanRegion(reasons), language),
            _ => texts.Say(new NotComparableWithRegion(reasons), language),
        };
    }
}

/// <summary>Why a cell has no figure.</summary>
/// <param name="Lines">What may be said, or where to look instead.</param>
/// <param name="IsNothing">Nothing is recorded, and nothing is claimed.</param>
/// <param name="Reasons">Why the cell has no figure of the place.</param>
/// <param name="Elsewhere">What its plans say about the area above or a part of it.</param>
public sealed record CellAbsenceView(AbsenceLinesView? Lines, bool IsNothing, ImmutableArray<string> Reasons, ImmutableArray<ElsewhereView> Elsewhere) : View
{
    public static CellAbsenceView Of(Absence absence, KnowledgeBase knowledge, Language language) => new(
        absence.Without is { } without ? AbsenceLinesView.Of(without, knowledge, language) : null,
        absence is { Without: null, Kind: AbsenceKind.Nothing },
        absence is { Without: null, Kind: not AbsenceKind.Nothing } ? CellWording.Of(absence, knowledge, language) : [],
        [
            .. absence.Elsewhere.Select(statement => new ElsewhereView(
                Routes.StatementUrl(statement, language),
                RichTextView.Mixed(CellWording.Elsewhere(statement, knowledge, language), language))),
        ]);
}

public sealed record ElsewhereView(Href Address, RichTextView Text) : View;
