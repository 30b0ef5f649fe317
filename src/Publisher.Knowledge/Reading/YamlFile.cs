using System.Text;
using Publisher.Knowledge.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Publisher.Knowledge.Reading;

/// <summary>Opens a YAML file as one entry; what is not YAML, or holds a key twice, becomes a finding.</summary>
public static class YamlFile
{
    public static YamlEntry? Open(SourceTree tree, string path, Findings findings, bool required = true)
    {
        string? text;
        try
        {
            text = tree.Text(path);
        }
        catch (DecoderFallbackException)
        {
            findings.Error("OCP0001", new Place(path, 1, 1), "the file is not UTF-8", "save it as UTF-8");
            return null;
        }

        if (text is null)
        {
            if (required)
                findings.Error("OCP0009", new Place(path, 1, 1), "the file does not exist", "create it; content/README.md shows its keys");
            return null;
        }

        Parser parser = new(new StringReader(text));
        try
        {
            YamlStream stream = [];
            stream.Load(parser);
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
                return new YamlEntry(path, root, findings);
            findings.Error("OCP0001", new Place(path, 1, 1), "the file is not one map of keys", "begin with a key, such as `id:`; content/README.md shows the keys");
        }
        catch (YamlException exception)
        {
            string message = (exception.InnerException ?? exception).Message;
            bool twice = message.Contains("duplicate", StringComparison.OrdinalIgnoreCase);
            Place place = new(path, (int)exception.Start.Line, (int)exception.Start.Column);
            if (twice)
                findings.Error("OCP0002", place, "a key stands twice in one map", "keep one of them");
            else
                findings.Error("OCP0001", place, $"this is not YAML: {message}", "check indentation, and put texts with `: `, ` #`, `%` or `*` in quotes");
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // YamlDotNet throws these for events it meets in a place it does not expect.
            Mark mark = parser.Current?.Start ?? new Mark(0, 1, 1);
            findings.Error("OCP0001", new Place(path, (int)mark.Line, (int)mark.Column), "this is not YAML", "check indentation and brackets here and above");
        }

        return null;
    }
}
