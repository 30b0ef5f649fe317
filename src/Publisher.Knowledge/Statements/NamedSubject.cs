using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Statements;

/// <summary>
/// One of several things that one sentence is about, in its printed words (焦炭（兰炭）, coke (semi-coke)); <paramref name="Indicator"/> is that on whose page a
/// reader looks for the sentence too, where there is one.
/// </summary>
public sealed record NamedSubject(Bilingual Name, IndicatorId? Indicator);
