using Publisher.Knowledge;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Charts;

/// <summary>Something drawn from statements: it stands on a page, and its files beside that page under its name.</summary>
public abstract record Graphic(Route Page, string Name)
{
    /// <summary>Every statement it draws, in its order.</summary>
    public abstract IEnumerable<Statement> Statements { get; }

    public virtual IEnumerable<PlanId> Plans => Statements.Select(statement => statement.Plan);

    /// <summary>Its title: what the figures say, neutrally.</summary>
    public abstract string Finding(KnowledgeBase knowledge, Language language);

    public abstract Drawing Draw(KnowledgeBase knowledge, Language language);

    /// <summary>What tells its rows apart: a place, or an indicator.</summary>
    public abstract string Subject(Statement statement, KnowledgeBase knowledge, Language language);

    /// <summary>Exactly what is drawn, a line for each statement.</summary>
    public abstract ReadOnlyMemory<byte> Csv(KnowledgeBase knowledge, Language language);

    public string Url(string type, Language language) => $"{Page.Url(language)}{Name}.{type}";
}
