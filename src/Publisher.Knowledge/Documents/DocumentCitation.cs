using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Documents;

/// <summary>
/// A passage that names a document. The mark of the quote is the name as printed there, which may be a short form.
/// <paramref name="Announced"/> when the passage says that the document is to be drawn up.
/// </summary>
public sealed record DocumentCitation(PlanId Plan, PassageId Passage, Quote Quote, bool Announced);
