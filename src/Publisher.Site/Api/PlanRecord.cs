using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Api;

/// <summary>A plan without its text. <paramref name="Seed"/> is the path of the untouched source text in the project, <paramref name="Sha256"/> its hash; <paramref name="English"/> is partial or complete.</summary>
public record PlanRecord(
    string Id,
    Bilingual Title,
    Bilingual Short,
    string Jurisdiction,
    Bilingual? Issuer,
    string? DocumentNumber,
    string? Date,
    ImmutableArray<int>? Period,
    string Script,
    string Seed,
    string Sha256,
    string English,
    ImmutableArray<PartRecord> Parts,
    int PassageCount,
    int TranslatedCount,
    Bilingual Url)
{
    public static PlanRecord Of(Plan plan, KnowledgeBase knowledge) => new(
        plan.Id.Value,
        plan.Title,
        plan.Short,
        plan.Jurisdiction.Value,
        plan.Issuer,
        plan.DocumentNumber,
        plan.Date?.ToString("O"),
        plan.Period?.Array(),
        plan.Script.Tag(),
        plan.SeedPath,
        plan.Sha256,
        plan.EnglishComplete ? "complete" : "partial",
        [.. plan.Parts.Select(part => new PartRecord(part.Id, part.Kind, part.Title, part.From.Value))],
        plan.Passages.Length,
        plan.TranslatedPassages,
        PageUrls.Of(knowledge, Routes.Plan(plan.Id)));
}

public sealed record PartRecord(string Id, PartKind Kind, Bilingual Title, string From);
