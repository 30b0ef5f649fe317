using System.Collections.Immutable;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Documents;

/// <summary>Reads documents.yaml: each citation is proved against its passage, each number and issuer against a citation.</summary>
public static class DocumentReader
{
    private const string Path = "content/documents.yaml";

    public static ImmutableArray<CitedDocument> Read(SourceTree tree, ProofContext context)
    {
        if (YamlFile.Open(tree, Path, context.Findings, required: false) is not { } file)
            return [];
        ImmutableArray<YamlEntry> entries = file.Entries("documents", required: true);
        file.Done();
        ListReaders.Unique(entries, "id", context.Findings);
        return [.. entries.Select(entry => ReadOne(entry, context)).OfType<CitedDocument>().DistinctBy(document => document.Id)];
    }

    private static CitedDocument? ReadOne(YamlEntry entry, ProofContext context)
    {
        DocumentId id = new(entry.Id());
        Bilingual name = entry.Bilingual("name");
        bool official = entry.Flag("official");
        DocumentKind kind = entry.Word("kind", Words.DocumentKinds);
        string? number = entry.OptionalText("number");
        Bilingual? issuer = entry.OptionalBilingual("issuer");
        ReadPlan? plan = entry.Has("plan") ? context.Plan(entry) : null;
        Bilingual? note = entry.OptionalBilingual("note");
        ImmutableArray<YamlEntry> cited = entry.Entries("cited", required: true);
        entry.Done();
        ImmutableArray<DocumentCitation> citations = [.. cited.Select(citation => ReadCitation(citation, name.Zh, number, plan, context)).OfType<DocumentCitation>()];
        if (!entry.Valid || citations.Length < cited.Length)
            return null;
        ProvePrinted(entry, "number", number, citations, context);
        ProvePrinted(entry, "issuer", issuer?.Zh, citations, context);
        if (plan is not null && plan.Plan.Title != name)
            context.Findings.Error("OCP0603", entry.PlaceOf("name"), $"the name is not the title of {plan.Plan.Id}", $"write the title of plan.yaml: {plan.Plan.Title.Zh}, {plan.Plan.Title.En}");
        return new CitedDocument(id, name, official, kind, number, issuer, plan?.Plan.Id, note, citations);
    }

    private static DocumentCitation? ReadCitation(YamlEntry entry, string name, string? number, ReadPlan? cited, ProofContext context)
    {
        ReadPlan? plan = context.Plan(entry);
        entry.Text("passage");
        ReadPassage? passage = plan is null ? null : ProofContext.Passage(entry, "passage", plan);
        string words = entry.Text("quote");
        string form = entry.OptionalText("as") ?? name;
        bool announced = entry.Flag("announced");
        foreach (string key in (string[])["row", "column", "group"])
            entry.OptionalText(key);
        entry.OptionalInt("nth");
        entry.Done();
        if (!entry.Valid || plan is null || passage is null)
            return null;
        if (plan == cited)
        {
            context.Findings.Error("OCP0604", entry.PlaceOf("plan"), $"{plan.Plan.Id} is cited by itself", "a plan that prints its own title cites nothing: leave this citation out");
            return null;
        }

        Subject subject = new(entry, "02", plan.Seed.Path, passage, context.Findings);
        if (QuoteFinder.FindWords(subject, words) is not { } found)
            return null;
        if (announced && !context.Lexicon.DrawnUp.Any(word => found.Quote.Hans.Contains(word, StringComparison.Ordinal)))
            context.Findings.Error("OCP0605", entry.PlaceOf("announced"), "the quote does not say that the document is to be drawn up", $"quote the words that say so ({string.Join(' ', context.Lexicon.DrawnUp)}), or leave `announced` out");
        if ((Mark(found.Quote, form) ?? (number is null ? null : Mark(found.Quote, number))) is { } marked)
            return new DocumentCitation(plan.Plan.Id, passage.Passage.Id, marked, announced);
        context.Findings.Error(
            "OCP0601",
            entry.PlaceOf("quote"),
            $"the quote does not hold '{form}'",
            "quote the words that name the document, and give a form other than its name under `as:`",
            $"{plan.Seed.Path}:{passage.Passage.Lines.First} 「{words}」");
        return null;
    }

    /// <summary>The quote with its mark around a name, compared as the proof compares; null where it does not hold it.</summary>
    private static Quote? Mark(Quote quote, string name)
    {
        FoldedText text = new(quote.Hans);
        string folded = FoldedText.Fold(name);
        int at = folded.Length == 0 ? -1 : text.Text.IndexOf(folded, StringComparison.Ordinal);
        return at < 0 ? null : quote with { MarkStart = text.Origin(at), MarkEnd = text.Origin(at + folded.Length - 1) + 1 };
    }

    private static void ProvePrinted(YamlEntry entry, string key, string? printed, ImmutableArray<DocumentCitation> citations, ProofContext context)
    {
        if (printed is not null && !citations.Any(citation => Mark(citation.Quote, printed) is not null))
            context.Findings.Error("OCP0602", entry.PlaceOf(key), $"no quote under `cited:` holds the {key} '{printed}'", "quote the words that print it, or leave it out: what no plan prints is not stated");
    }
}
