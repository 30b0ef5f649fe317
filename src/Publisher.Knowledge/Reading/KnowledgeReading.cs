using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;

namespace Publisher.Knowledge.Reading;

/// <summary>What a reading of the sources gives: the knowledge base, or null when there is an error; and everything found, in order.</summary>
public sealed record KnowledgeReading(KnowledgeBase? Knowledge, ImmutableArray<Diagnostic> Diagnostics, ProofCounts Counts);

/// <summary>How much was proved: statements, project quantities, passages and the characters of the seeds they cover.</summary>
public sealed record ProofCounts(int Statements, int Quantities, int Passages, int SeedCharacters);
