using AngleSharp.Html.Parser;
using Publisher.SameDom;

// Whether two outputs hold the same pages: `dotnet run --project tests/Publisher.SameDom -- <before> <after>`. For changes of how pages are made, not of what they show.
if (args is not [string before, string after])
{
    Console.Error.WriteLine("usage: <folder of the output before> <folder of the output after>");
    return 2;
}

string[] Pages(string folder) => [.. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal)];

string[] one = Pages(before);
string[] other = Pages(after);
List<string> differences = [.. one.Except(other).Select(path => $"{path}: only before"), .. other.Except(one).Select(path => $"{path}: only after")];
string?[] found = new string?[one.Length];
Parallel.For(0, one.Length, index =>
{
    string path = Path.Combine(after, one[index]);
    if (!File.Exists(path))
        return;
    HtmlParser parser = new();
    found[index] = Normalized.Difference(
        Normalized.Of(parser.ParseDocument(File.ReadAllText(Path.Combine(before, one[index])))),
        Normalized.Of(parser.ParseDocument(File.ReadAllText(path)))) is { } difference ? $"{one[index]}: {difference}" : null;
});
differences.AddRange(found.OfType<string>());
foreach (string difference in differences.Take(40))
    Console.WriteLine(difference);
Console.WriteLine($"{one.Length} pages compared, {differences.Count} differ");
return differences.Count == 0 ? 0 : 1;
