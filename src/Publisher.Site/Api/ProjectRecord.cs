using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Wording;

namespace Publisher.Site.Api;

/// <summary>A column item or a project of prose as published. <paramref name="Column"/> is the column's number, <paramref name="Group"/> the passage of the group heading.</summary>
public sealed record ProjectRecord(
    string Id,
    ProjectKind Kind,
    int? Column,
    string Plan,
    string? Number,
    string? Group,
    Bilingual Name,
    Bilingual? Purpose,
    ImmutableArray<string> Owners,
    ImmutableArray<string> Jurisdictions,
    string Sector,
    TimeRecord? Time,
    ProjectState? State,
    string? StateAs,
    string? StateAsEn,
    ImmutableArray<FundingRecord> Funding,
    ImmutableArray<SameRecord> Same,
    ImmutableArray<QuantityRecord> Quantities,
    string Passage,
    ImmutableArray<int> Lines,
    string Quote,
    Bilingual Url)
{
    public static ProjectRecord Of(Project project, KnowledgeBase knowledge) => new(
        project.Id.Value,
        project.Kind,
        project.Column,
        project.Plan.Value,
        project.Number,
        project.Group?.Value,
        project.Name,
        project.Purpose,
        [.. project.Owners.Select(owner => owner.Organization.Value)],
        [.. project.Jurisdictions.Select(place => place.Value)],
        project.Sector.Value,
        project.Time is { } time ? TimeRecord.Of(time, knowledge.Lexicon) : null,
        project.State?.State,
        project.State?.As.Hans,
        project.State?.As.English,
        [.. project.Funding.Select(FundingRecord.From)],
        [.. knowledge.SameAs(project.Id).Select(same => SameRecord.Of(same))],
        [.. project.Quantities.Select(QuantityRecord.From)],
        project.Passage.Value,
        project.Quote.Lines.Array(),
        project.Quote.Source,
        PageUrls.Of(knowledge, Routes.Project(project.Id)));
}

/// <summary>The years a plan gives a project, how they are due, and its words in <paramref name="Passage"/>, in Simplified and English.</summary>
public sealed record TimeRecord(int From, int To, string Due, string As, string? AsEn, string Passage)
{
    internal static TimeRecord Of(ProjectTime time, WordList words) => new(time.Years.From, time.Years.To, TimeWording.DueWord(time, words), time.As.Hans, time.As.English, time.Passage.Value);
}

/// <summary>What pays for a project: the statement that holds the amount, or the amount as printed.</summary>
public sealed record FundingRecord(FundingKind Kind, string? Statement, string? Amount, string As, string? AsEn)
{
    internal static FundingRecord From(Funding funding) => new(funding.Kind, funding.Statement?.Value, funding.Amount, funding.As.Hans, funding.As.English);
}

/// <summary>The same work under another record; the printed words that name it here and there.</summary>
public sealed record SameRecord(string Project, string As, string? AsEn, string SameAs, string? SameAsEn)
{
    internal static SameRecord Of(SameWork same) => new(same.Project.Value, same.As.Hans, same.As.English, same.OtherAs.Hans, same.OtherAs.English);
}

/// <summary>A quantity with the words that prove it: without its comparator "no less than 100" would read as 100.</summary>
public sealed record QuantityRecord(
    decimal Value,
    decimal? ValueHigh,
    string? Unit,
    string Comparator,
    QuantityRole Role,
    Per? Per,
    int? Each,
    Bilingual Of,
    ImmutableArray<int> Lines,
    string Quote,
    ImmutableArray<int> MarkAt,
    string? QuoteEn,
    ImmutableArray<int>? MarkEnAt)
{
    internal static QuantityRecord From(Quantity quantity) => new(
        quantity.Value,
        quantity.ValueHigh,
        quantity.Unit,
        quantity.Comparator.Symbol(),
        quantity.Role,
        quantity.Per,
        quantity.Each,
        quantity.Of,
        quantity.Quote.Lines.Array(),
        quantity.Quote.Source,
        quantity.Quote.MarkArray(),
        quantity.English?.Text,
        quantity.English?.MarkArray());
}
