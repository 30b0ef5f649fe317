using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace Publisher.Knowledge.Tests.Numerals;

/// <summary>A numeral that is no figure of the plan, marked in its words, with one of the few reasons for leaving it out.</summary>
public sealed record AllowedNumeral(string Plan, string Passage, string Before, string Numeral, string After, string Reason)
{
    public static ImmutableArray<AllowedNumeral> Of(string plan)
    {
        YamlStream file = new();
        using StreamReader text = File.OpenText(Path.Combine(Repository.Root, "tests", "Publisher.Knowledge.Tests", "Numerals", "Allowed", $"{plan}.yaml"));
        file.Load(text);
        return [.. ((YamlSequenceNode)file.Documents[0].RootNode).Cast<YamlMappingNode>().Select(entry => Read(plan, entry))];
    }

    public bool Is(SeedNumeral numeral) =>
        numeral.Plan == Plan && numeral.Passage == Passage && numeral.Text[numeral.Start..numeral.End] == Numeral
        && Ends(numeral.Text[..numeral.Start]) && Begins(numeral.Text[numeral.End..]);

    public override string ToString() => $"{Passage}: {Before}【{Numeral}】{After} ({Reason})";

    private bool Ends(string before) => before.EndsWith(Before, StringComparison.Ordinal);

    private bool Begins(string after) => after.StartsWith(After, StringComparison.Ordinal);

    private static AllowedNumeral Read(string plan, YamlMappingNode entry)
    {
        string quote = ((YamlScalarNode)entry["quote"]).Value!;
        int open = quote.IndexOf('【', StringComparison.Ordinal);
        int close = quote.IndexOf('】', StringComparison.Ordinal);
        return new AllowedNumeral(
            plan,
            ((YamlScalarNode)entry["passage"]).Value!,
            quote[..open],
            quote[(open + 1)..close],
            quote[(close + 1)..],
            ((YamlScalarNode)entry["reason"]).Value!);
    }
}
