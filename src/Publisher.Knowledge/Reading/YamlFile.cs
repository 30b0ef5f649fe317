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
            if (required && !tree.Unreadable.Any(file => file.Path == path))
                findings.Error("OCP0009", new Place(path, 1, 1), "the file does not exist", "create it; content/README.md shows its keys");
            return null;
        }

        if (YamlSlip.OfCharacter(path, text) is { } character)
        {
            character.Report(findings);
            return null;
        }

        ShallowParser parser = new(new Parser(new StringReader(text)));
        try
        {
            YamlStream stream = [];
            stream.Load(parser);
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
                return new YamlEntry(path, root, findings, tree.Languages);
            if (string.IsNullOrWhiteSpace(text))
                findings.Error("OCP0001", new Place(path, 1, 1), "the file is empty", "write its keys, as content/README.md shows them, or take the file out");
            else
                Slip(path, text, int.MaxValue, new YamlSlip(new Place(path, 1, 1), "the file is not one map of keys", "begin with a key, such as `id:`; content/README.md shows the keys")).Report(findings);
        }
        catch (YamlException exception)
        {
            string message = (exception.InnerException ?? exception).Message;
            Place place = new(path, (int)exception.Start.Line, (int)exception.Start.Column);
            if (message.Contains("duplicate", StringComparison.OrdinalIgnoreCase))
                findings.Error("OCP0002", place, "a key stands twice in one map", "keep one of them");
            else
                Slip(path, text, place.Line, new YamlSlip(place, $"this is not YAML: {message}", "check indentation, and put texts with `: `, ` #`, `%` or `*` in quotes")).Report(findings);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // YamlDotNet throws these for events it meets in a place it does not expect.
            Mark mark = parser.Current?.Start ?? new Mark(0, 1, 1);
            Place place = new(path, (int)mark.Line, (int)mark.Column);
            Slip(path, text, place.Line, new YamlSlip(place, "this is not YAML", "check indentation and brackets here and above")).Report(findings);
        }

        return null;
    }

    /// <summary>What a person would call it, or else what the parser calls it.</summary>
    private static YamlSlip Slip(string path, string text, int line, YamlSlip parsers) => YamlSlip.Before(path, text, line) ?? parsers;
}
