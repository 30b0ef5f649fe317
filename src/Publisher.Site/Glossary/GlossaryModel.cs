using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Passages;

namespace Publisher.Site.Glossary;

/// <summary>Every term, in the order of the glossary.</summary>
public sealed record GlossaryModel(KnowledgeBase Knowledge, ImmutableArray<TermEntry> Entries);

/// <summary>A term and, for each plan that prints it, the first passage in which it stands.</summary>
public sealed record TermEntry(Term Term, ImmutableArray<Passage> First);
