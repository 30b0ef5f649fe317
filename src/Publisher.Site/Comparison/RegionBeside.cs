using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Comparison;

/// <summary>Sets a city's figure beside the regional figure nearest to it in kind.</summary>
internal sealed class RegionBeside(KnowledgeBase knowledge)
{
    private readonly SideBySide sides = new(knowledge.Plans, knowledge.Parts.Units);

    /// <summary>Null where there is nothing to set beside: words, a doubtful figure, a region without one.</summary>
    public ComparisonFinding? Find(IEnumerable<Statement> city, IReadOnlyCollection<Statement> region) =>
        city
            .Where(SideBySide.IsFigure)
            .SelectMany(one => region.Where(SideBySide.IsFigure).Select(other => Judge(one, other)))
            .OrderBy(finding => finding.Differences.Length)
            .FirstOrDefault();

    private ComparisonFinding Judge(Statement city, Statement region)
    {
        Verdict verdict = sides.WithAbove(city, region);
        return new(verdict.Kind, verdict.Differences, region);
    }
}
