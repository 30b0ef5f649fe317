namespace Publisher.Knowledge.Text;

/// <summary>The script a seed is written in.</summary>
public enum Script
{
    Simplified,
    Traditional,
}
