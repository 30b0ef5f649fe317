using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>Figures by their year, on an axis of time and nothing else: a row is one indicator in one place, of one measure, definition, scope and base.</summary>
public abstract record Timeline(Route Page, ImmutableArray<TimelineRow> Rows) : Graphic(Page, "timeline")
{
    public int FirstYear => Rows.SelectMany(row => row.Marks).Min(mark => mark.From);

    public int LastYear => Rows.SelectMany(row => row.Marks).Max(mark => mark.To);

    public override IEnumerable<Statement> Statements => Rows.SelectMany(row => row.Marks).SelectMany(mark => mark.Statements);

    /// <summary>What stands over a row: its subject, and what its figures are limited to.</summary>
    public string Heading(TimelineRow row, KnowledgeBase knowledge, Language language)
    {
        StatementWording words = StatementWording.Of(row.Marks[0].Statements[0], knowledge, language);
        string subject = Subject(row.Marks[0].Statements[0], knowledge, language);
        string[] limits = [.. new[] { words.Variant, words.Scope, words.BaseYear, words.Tier }.OfType<string>()];
        return knowledge.Parts.Interface.Say(new Subject(subject, [.. limits]), language);
    }

    public override Drawing Draw(KnowledgeBase knowledge, Language language) => TimelineLayout.Of(this, knowledge, language);

    public override ReadOnlyMemory<byte> Csv(KnowledgeBase knowledge, Language language) => DrawnCsv.Of(this, knowledge, language);
}

/// <summary>The years of one indicator, a row for each place.</summary>
public sealed record IndicatorTimeline(IndicatorId Indicator, ImmutableArray<TimelineRow> Rows) : Timeline(Routes.Indicator(Indicator), Rows)
{
    public override string Finding(KnowledgeBase knowledge, Language language) => knowledge.Parts.Interface.Say(new IndicatorYears(knowledge.Indicator(Indicator).Name[language], FirstYear, LastYear), language);

    public override string Subject(Statement statement, KnowledgeBase knowledge, Language language) => knowledge.Jurisdiction(statement.Jurisdiction).Name[language];
}

/// <summary>The years of one place, a row for each indicator that has more than one.</summary>
public sealed record PlaceTimeline(Route Page, JurisdictionId Place, ImmutableArray<TimelineRow> Rows) : Timeline(Page, Rows)
{
    public override string Finding(KnowledgeBase knowledge, Language language) => knowledge.Parts.Interface.Say(new PlaceYears(knowledge.Jurisdiction(Place).Name[language], FirstYear, LastYear, Rows.Length), language);

    public override string Subject(Statement statement, KnowledgeBase knowledge, Language language) => knowledge.Indicator(statement.Indicator).Name[language];
}

/// <summary>Marks in the order of time.</summary>
public sealed record TimelineRow(ImmutableArray<TimelineMark> Marks);

/// <summary>A figure of one year, or of the years <paramref name="From"/> to <paramref name="To"/>, with every statement that says just this.</summary>
public sealed record TimelineMark(int From, int To, ImmutableArray<Statement> Statements);
