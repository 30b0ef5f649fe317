using System.Text.Json.Serialization;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Documents;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;
using Publisher.Site.Wording;

namespace Publisher.Site.Api;

/// <summary>How the records of the API are written: names in camelCase, enums in the words of the content, null keys present.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    RespectNullableAnnotations = true,
    Converters =
    [
        typeof(ContentWordConverter<Aim>),
        typeof(ContentWordConverter<Binding>),
        typeof(ContentWordConverter<Direction>),
        typeof(ContentWordConverter<DiscrepancyType>),
        typeof(ContentWordConverter<DocumentKind>),
        typeof(ContentWordConverter<DropReason>),
        typeof(ContentWordConverter<Force>),
        typeof(ContentWordConverter<FundingKind>),
        typeof(ContentWordConverter<IndicatorKind>),
        typeof(ContentWordConverter<JurisdictionKind>),
        typeof(ContentWordConverter<Measure>),
        typeof(ContentWordConverter<OrganizationKind>),
        typeof(ContentWordConverter<PartKind>),
        typeof(ContentWordConverter<PassageKind>),
        typeof(ContentWordConverter<Per>),
        typeof(ContentWordConverter<ProjectKind>),
        typeof(ContentWordConverter<ProjectState>),
        typeof(ContentWordConverter<QuantityRole>),
        typeof(ContentWordConverter<StatementKind>),
        typeof(ContentWordConverter<Tier>),
        typeof(ContentWordConverter<TranslationStatus>),
    ])]
[JsonSerializable(typeof(PlanRecord))]
[JsonSerializable(typeof(PlanText))]
[JsonSerializable(typeof(IndicatorRecord<string>), TypeInfoPropertyName = "ListedIndicator")]
[JsonSerializable(typeof(IndicatorRecord<StatementRecord>), TypeInfoPropertyName = "WholeIndicator")]
[JsonSerializable(typeof(StatementRecord))]
[JsonSerializable(typeof(ProjectRecord))]
[JsonSerializable(typeof(ColumnRecord))]
[JsonSerializable(typeof(JurisdictionRecord))]
[JsonSerializable(typeof(OrganizationRecord))]
[JsonSerializable(typeof(AssignmentRecord))]
[JsonSerializable(typeof(TermRecord))]
[JsonSerializable(typeof(NoteRecord))]
[JsonSerializable(typeof(DocumentRecord))]
[JsonSerializable(typeof(DiscrepancyRecord))]
[JsonSerializable(typeof(AbsenceRecord))]
[JsonSerializable(typeof(SumRecord))]
[JsonSerializable(typeof(SectorRecord))]
[JsonSerializable(typeof(ScopeRecord))]
[JsonSerializable(typeof(UnitRecord))]
public sealed partial class ApiJson : JsonSerializerContext;
