using Publisher.Knowledge;
using Publisher.Site.Pages;

namespace Publisher.Site.Glossary;

/// <summary>Every term, in the order of the glossary.</summary>
public sealed record GlossaryModel(KnowledgeBase Knowledge) : PageModel(Knowledge);
