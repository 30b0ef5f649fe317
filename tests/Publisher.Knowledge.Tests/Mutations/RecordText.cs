using System.Text;
using YamlDotNet.RepresentationModel;

namespace Publisher.Knowledge.Tests.Mutations;

/// <summary>
/// A record of a YAML file (a statement, a project) that can be changed key by key and written as one line of JSON, which YAML reads too. What is
/// written is read by the same reader as the file it came from.
/// </summary>
public sealed class RecordText
{
    private readonly YamlMappingNode node;

    public RecordText(YamlMappingNode node) => this.node = node;

    public string? this[string key] => Find(key) is YamlScalarNode scalar ? scalar.Value : null;

    public IEnumerable<string> List(string key) => Find(key) is YamlSequenceNode list ? list.Children.OfType<YamlScalarNode>().Select(child => child.Value!) : [];

    public RecordText? Map(string key) => Find(key) is YamlMappingNode map ? new RecordText(map) : null;

    public IReadOnlyList<RecordText> Maps(string key) => Find(key) is YamlSequenceNode list ? [.. list.Children.OfType<YamlMappingNode>().Select(map => new RecordText(map))] : [];

    public RecordText With(string key, string? value) => With(key, value is null ? null : new YamlScalarNode(value));

    public RecordText With(string key, IEnumerable<string> values) => With(key, new YamlSequenceNode(values.Select(value => new YamlScalarNode(value))));

    public RecordText With(string key, IEnumerable<RecordText> records) => With(key, new YamlSequenceNode(records.Select(record => record.node)));

    public RecordText With(string key, RecordText record) => With(key, record.node);

    public override string ToString()
    {
        StringBuilder json = new();
        Write(node, json);
        return json.ToString();
    }

    public static RecordText Of(string yaml)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(yaml));
        return new RecordText((YamlMappingNode)stream.Documents[0].RootNode);
    }

    private RecordText With(string key, YamlNode? value)
    {
        YamlMappingNode copy = [];
        foreach ((YamlNode name, YamlNode old) in node.Children)
        {
            if (((YamlScalarNode)name).Value != key)
                copy.Add(name, old);
        }

        if (value is not null)
            copy.Add(new YamlScalarNode(key), value);
        return new RecordText(copy);
    }

    private YamlNode? Find(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? value) ? value : null;

    private static void Write(YamlNode value, StringBuilder json)
    {
        switch (value)
        {
            case YamlScalarNode scalar:
                json.Append('"').Append((scalar.Value ?? "").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)).Append('"');
                break;
            case YamlSequenceNode list:
                json.Append('[');
                for (int i = 0; i < list.Children.Count; i++)
                {
                    json.Append(i > 0 ? ", " : "");
                    Write(list.Children[i], json);
                }

                json.Append(']');
                break;
            case YamlMappingNode map:
                json.Append('{');
                string separator = "";
                foreach ((YamlNode name, YamlNode child) in map.Children)
                {
                    json.Append(separator);
                    Write(name, json);
                    json.Append(": ");
                    Write(child, json);
                    separator = ", ";
                }

                json.Append('}');
                break;
        }
    }
}
