using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Wording;

namespace Publisher.Site.Api;

/// <summary>A statement as published. The names and their order are a contract with readers of the data.</summary>
public sealed record StatementRecord(
    string Id,
    string Indicator,
    string Jurisdiction,
    string Plan,
    StatementKind Kind,
    Force? Force,
    Measure Measure,
    Direction? Direction,
    decimal? Value,
    decimal? ValueHigh,
    Bilingual? Text,
    ImmutableArray<NamedSubjectRecord> Subjects,
    string? Unit,
    string? Comparator,
    ImmutableArray<string> Qualifiers,
    string? Effort,
    Binding? Binding,
    Tier? Tier,
    string? Scope,
    string? Variant,
    int? Year,
    ImmutableArray<int>? Period,
    int? BaseYear,
    ImmutableArray<string> DelegatedBy,
    string? Mark,
    bool Doubtful,
    string Passage,
    ImmutableArray<int> Lines,
    string Quote,
    string QuoteHans,
    ImmutableArray<int> MarkAt,
    string? QuoteEn,
    ImmutableArray<int>? MarkEnAt,
    Bilingual? Row,
    Bilingual? Column,
    Bilingual Url)
{
    public static StatementRecord Of(Statement statement, KnowledgeBase knowledge) => Of(statement, QuotedCell.Of(statement, knowledge), knowledge);

    private static StatementRecord Of(Statement statement, QuotedCell? cell, KnowledgeBase knowledge) => new(
        statement.Id.Value,
        statement.Indicator.Value,
        statement.Jurisdiction.Value,
        statement.Plan.Value,
        statement.Kind,
        statement.Force,
        statement.Measure,
        statement.Direction,
        statement.Value,
        statement.ValueHigh,
        statement.Words,
        [.. statement.Subjects.Select(subject => new NamedSubjectRecord(subject.Name.Zh, subject.Name.En, subject.Indicator?.Value))],
        statement.Unit,
        statement.Comparator?.Symbol(),
        [.. statement.Qualifiers.Select(qualifier => qualifier.Printed)],
        statement.Effort?.Printed,
        statement.Binding,
        statement.Tier,
        statement.Scope?.Value,
        statement.Variant?.Value,
        statement.Year,
        statement.Period?.Array(),
        statement.BaseYear,
        [.. statement.DelegatedBy.Select(by => by.Value)],
        statement.Mark,
        statement.Doubtful,
        statement.Passage.Value,
        statement.Quote.Lines.Array(),
        statement.Quote.Source,
        statement.Quote.Hans,
        statement.Quote.MarkArray(),
        statement.English?.Text,
        statement.English?.MarkArray(),
        cell?.Row,
        cell?.Column,
        PageUrls.Of(knowledge, language => Routes.StatementUrl(statement, language)));
}

/// <summary>One of several things a sentence is about, in its printed words.</summary>
public sealed record NamedSubjectRecord(string Zh, string En, string? Indicator);
