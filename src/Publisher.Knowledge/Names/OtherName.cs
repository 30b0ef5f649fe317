using Publisher.Knowledge.Diagnostics;

namespace Publisher.Knowledge.Names;

/// <summary>A name people use for a thing that no plan need print, in the language of a code. <paramref name="Shared"/>: another entry is called so too, and says so.</summary>
public sealed record OtherName(string Language, string Text, Place Place, bool Shared);
