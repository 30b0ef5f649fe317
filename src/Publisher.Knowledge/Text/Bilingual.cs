namespace Publisher.Knowledge.Text;

/// <summary>One text in both languages of the site.</summary>
public sealed record Bilingual(string Zh, string En)
{
    public string this[Language language] => language == Language.Chinese ? Zh : En;
}
