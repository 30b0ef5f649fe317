using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Plans;

/// <summary>One source document. What its seed does not say (issuer, number, date) is null.</summary>
public sealed record Plan(
    PlanId Id,
    Bilingual Title,
    Bilingual Short,
    JurisdictionId Jurisdiction,
    Bilingual? Issuer,
    string? DocumentNumber,
    DateOnly? Date,
    Period? Period,
    Script Script,
    string SeedPath,
    string Sha256,
    bool EnglishComplete,
    ImmutableArray<PlanPart> Parts,
    ImmutableArray<Passage> Passages,
    ImmutableArray<Dropped> Dropped,
    int SeedLines)
{
    /// <summary>The file its passages are cut from, byte for byte.</summary>
    public ReadOnlyMemory<byte> Source { get; init; }

    /// <summary>Passages that have English text, of all <see cref="Passages"/>.</summary>
    public int TranslatedPassages { get; } = Passages.Count(passage => passage.English is not null);
}
