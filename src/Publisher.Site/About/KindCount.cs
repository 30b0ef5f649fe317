using Publisher.Knowledge.Statements;

namespace Publisher.Site.About;

public readonly record struct KindCount(StatementKind Kind, int Count);
