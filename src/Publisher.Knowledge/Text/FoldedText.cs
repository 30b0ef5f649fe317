using System.Text;

namespace Publisher.Knowledge.Text;

/// <summary>
/// A text as it is compared: without white space, every character as <see cref="FoldTable"/> reads it, with the way back to where
/// each character stood.
/// </summary>
public sealed class FoldedText
{
    private readonly int[] origins;

    public FoldedText(string original)
    {
        StringBuilder folded = new(original.Length);
        List<int> places = new(original.Length);
        for (int i = 0; i < original.Length; i++)
        {
            char character = original[i];
            if (char.IsWhiteSpace(character))
                continue;
            if (FoldTable.Of(character) is { } reading)
            {
                folded.Append(reading);
                foreach (char _ in reading)
                    places.Add(i);
            }
            else
            {
                folded.Append(character);
                places.Add(i);
            }
        }

        Original = original;
        Text = folded.ToString();
        origins = [.. places];
    }

    public string Original { get; }

    public string Text { get; }

    /// <summary>Where in the original the folded character at an index stood.</summary>
    public int Origin(int index) => origins[index];

    public static string Fold(string text) => new FoldedText(text).Text;
}
