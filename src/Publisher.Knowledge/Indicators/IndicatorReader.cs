using System.Collections.Immutable;
using Publisher.Knowledge.Absences;
using Publisher.Knowledge.Names;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Indicators;

/// <summary>Reads content/indicators/&lt;id&gt;.yaml: one indicator with its statements.</summary>
public static class IndicatorReader
{
    public const string Folder = "content/indicators/";

    public static Indicator? Read(SourceTree tree, string path, ProofContext context)
    {
        if (YamlFile.Open(tree, path, context.Findings) is not { } file)
            return null;
        IndicatorId id = new(file.Id());
        if (id.Value != path[Folder.Length..^".yaml".Length])
            file.Bad("id", $"must be the name of its file, {path[Folder.Length..^".yaml".Length]}");
        Bilingual name = file.Bilingual("name");
        OtherNames otherNames = OtherNamesReader.Read(file, [name.Zh, name.En], context.Findings);
        SectorId sector = context.Sector(file);
        string? unit = file.OptionalText("unit");
        if (unit is not null && !context.Units.ContainsKey(unit))
            file.Dangling("unit", "unit", unit);
        ImmutableArray<string> otherUnits = file.Texts("otherUnits");
        foreach (string other in otherUnits.Where(other => !context.Units.ContainsKey(other)))
            file.Dangling("otherUnits", "unit", other);
        IndicatorKind kind = file.Has("kind") ? file.Word("kind", Words.IndicatorKinds) : IndicatorKind.Indicator;
        Aim aim = file.Word("aim", Words.Aims);
        Bilingual definition = file.Bilingual("definition");
        ImmutableArray<YamlEntry> remarkEntries = Unique(file, "remarks", "plan", context.Findings);
        ImmutableArray<IndicatorRemark> remarks = [.. remarkEntries.Select(entry => ReadRemark(entry, context)).OfType<IndicatorRemark>()];
        ImmutableArray<VariantEntry> variants = [.. Unique(file, "variants", "id", context.Findings).Select(ReadVariant)];
        ImmutableArray<IndicatorLink> related = [.. file.Entries("related").Select(entry => ReadLink(entry, tree))];
        ImmutableArray<IndicatorLink> differs = [.. file.Entries("differs").Select(entry => ReadLink(entry, tree))];
        ImmutableArray<YamlEntry> absent = file.Entries("absent");
        ImmutableArray<YamlEntry> entries = file.Entries("statements", required: true);
        Dictionary<string, VariantEntry> byId = variants.GroupBy(variant => variant.Variant.Id.Value).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        HashSet<string> ids = new(StringComparer.Ordinal);
        ImmutableArray<Statement>.Builder statements = ImmutableArray.CreateBuilder<Statement>();
        foreach (YamlEntry entry in entries)
        {
            bool twice = entry.OptionalText("id") is { } statementId && !ids.Add(statementId);
            if (twice)
                context.Findings.Error("OCP0007", entry.PlaceOf("id"), $"the id {entry.OptionalScalar("id")} is given twice", "give the second statement the next number never used", length: entry.OptionalScalar("id")!.Length);

            // What follows looks statements up by id: the second is proved, and goes no further.
            if (StatementReader.Read(entry, id, byId, context) is { } statement && !twice)
                statements.Add(statement);
        }

        bool isAimPrinted = StatedAim.Read(file, context);
        file.Done();
        MeasuredUnits.Check(file, unit, otherUnits, entries, statements, context);
        AbsenceReader absences = new(id, FoldedText.Fold(name.Zh + definition.Zh), statements.ToImmutable(), context);
        if (!file.Valid)
            return null;
        context.Written[IndicatorUse.UnitOf(id)] = file.PlaceOf("unit");
        context.Written[StatedAim.Of(id)] = file.PlaceOf("aim");
        foreach (YamlEntry entry in remarkEntries)
            context.Written[IndicatorUse.RemarkOn(id, entry.OptionalText("plan") ?? "")] = entry.PlaceOf("plan");
        return new Indicator(id, name, sector, unit, aim, definition, [.. variants.Select(variant => variant.Variant)], related, differs, statements.ToImmutable())
        {
            Kind = kind,
            Remarks = remarks,
            OtherNames = otherNames,
            IsAimPrinted = isAimPrinted,
            Absences = absences.Read(absent),
        };
    }

    private static IndicatorRemark? ReadRemark(YamlEntry entry, ProofContext context)
    {
        ReadPlan? plan = context.Plan(entry);
        Bilingual text = entry.Bilingual("text");
        entry.Done();
        return plan is null ? null : new(plan.Plan.Id, text);
    }

    private static ImmutableArray<YamlEntry> Unique(YamlEntry file, string key, string by, Findings findings)
    {
        ImmutableArray<YamlEntry> entries = file.Entries(key);
        ListReaders.Unique(entries, by, findings);
        return entries;
    }

    private static VariantEntry ReadVariant(YamlEntry entry)
    {
        VariantEntry variant = new(new Variant(new VariantId(entry.Id()), entry.Bilingual("name")), entry.Texts("printed"));
        entry.Done();
        return variant;
    }

    private static IndicatorLink ReadLink(YamlEntry entry, SourceTree tree)
    {
        IndicatorLink link = new(new IndicatorId(entry.Text("indicator")), entry.Bilingual("why"));
        if (!tree.Has($"{Folder}{link.Indicator}.yaml"))
            entry.Dangling("indicator", "indicator", link.Indicator.Value);
        entry.Done();
        return link;
    }
}
