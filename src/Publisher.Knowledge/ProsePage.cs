using Publisher.Knowledge.Text;

namespace Publisher.Knowledge;

/// <summary>A page of curated Markdown, in Chinese, English and the further languages it is written in; the first line is its title.</summary>
public sealed record ProsePage(string Name, Bilingual Title, Bilingual Markdown);
