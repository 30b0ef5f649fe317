using System.Collections.Immutable;
using Publisher.Knowledge.Assignments;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Documents;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Sums;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge;

/// <summary>The lists a <see cref="KnowledgeBase"/> is linked from, each in its published order.</summary>
public sealed record KnowledgeParts(
    SiteCard Site,
    Interface Interface,
    ImmutableArray<ProsePage> Pages,
    ImmutableArray<Plan> Plans,
    ImmutableArray<Indicator> Indicators,
    ImmutableArray<Jurisdiction> Jurisdictions,
    ImmutableArray<Scope> Scopes,
    ImmutableArray<Sector> Sectors,
    ImmutableArray<Unit> Units,
    ImmutableArray<Organization> Organizations,
    ImmutableArray<Project> Projects,
    ImmutableArray<PlanColumn> Columns,
    ImmutableArray<Assignment> Assignments,
    ImmutableArray<Note> Notes,
    ImmutableArray<Discrepancy> Discrepancies,
    ImmutableArray<Term> Terms,
    ImmutableArray<CitedDocument> Documents)
{
    /// <summary>Where a plan gives a whole and its parts, in the order of the file.</summary>
    public ImmutableArray<Sum> Sums { get; init; } = [];

    /// <summary>The printed words that carry meaning.</summary>
    public WordList Lexicon { get; init; } = WordList.Empty;
}
