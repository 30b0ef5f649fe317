using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Indicators;

/// <summary>The glossary's words in the name and the definition of an indicator, in the order they are read. The finder is made once for all pages.</summary>
public sealed class IndicatorTerms(KnowledgeBase knowledge)
{
    private readonly TermFinder finder = new(knowledge.Terms);

    public ImmutableArray<Term> In(Indicator indicator) =>
        [.. finder.In(FoldedText.Fold($"{indicator.Name.Zh}\n{indicator.Definition.Zh}")).Select(found => found.Term).Distinct()];
}
