using System.Text.Json.Serialization;
using Publisher.Site.Wording;

namespace Publisher.Site.Search;

/// <summary>How search files are written: null keys are left out, for every byte is sent to a reader's browser.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(ContentWordConverter<SearchKind>)])]
[JsonSerializable(typeof(SearchFile))]
public sealed partial class SearchJson : JsonSerializerContext;
