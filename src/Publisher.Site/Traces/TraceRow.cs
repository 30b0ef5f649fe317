using System.Collections.Immutable;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Traces;

/// <summary>
/// What the plans of <paramref name="Place"/> say of an indicator beside what is said of the area above: how the first (<paramref name="Own"/>) stands to the second
/// (<paramref name="Above"/>). Either side may be empty. <paramref name="Register"/> is the entry of the register it comes from.
/// </summary>
public sealed record TraceRow(
    Indicator Indicator,
    Jurisdiction Place,
    Jurisdiction? Over,
    ImmutableArray<Statement> Own,
    ImmutableArray<Statement> Above,
    Relation Relation,
    Discrepancy Register);
