namespace Publisher.Knowledge.Text;

/// <summary>A language of the site. The Chinese of curated texts is Simplified.</summary>
public enum Language
{
    Chinese,
    English,
}
