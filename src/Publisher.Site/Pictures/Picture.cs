using System.Collections.Immutable;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Pictures;

/// <summary>A picture before it is a file: on paper of one colour, shapes in the order in which they are drawn.</summary>
/// <param name="Width">In pixels, as is <paramref name="Height"/>.</param>
/// <param name="Title">What it shows, for who does not see it.</param>
public sealed record Picture(double Width, double Height, string Paper, string Title, Language Language, ImmutableArray<Shape> Shapes);
