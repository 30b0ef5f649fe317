using System.Text.Json.Serialization;

namespace Publisher.Site.Comparison;

/// <summary>How the files of the choosing page are written: null keys are left out, for every byte is sent to a reader's browser.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ComparisonIndex))]
[JsonSerializable(typeof(SortedDictionary<string, IndicatorCells>))]
public sealed partial class ComparisonJson : JsonSerializerContext;
