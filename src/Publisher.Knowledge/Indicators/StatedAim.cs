using System.Collections.Immutable;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Indicators;

/// <summary>
/// Whether the plans aim an indicator up or down: a statement here sets something to come, or a plan's words say so (`aimFrom`). What is only told of the past says where a figure
/// went, not where a plan wants it.
/// </summary>
internal static class StatedAim
{
    public static void Check(YamlEntry file, Aim aim, ImmutableArray<YamlEntry> entries, IReadOnlyCollection<Statement> statements, ProofContext context)
    {
        bool isFromWords = file.OptionalEntry("aimFrom") is { } from && IsProved(from, context);
        if (aim == Aim.None || isFromWords || file.Has("aimFrom") || statements.Count < entries.Length || statements.Any(Sets))
            return;
        string word = file.OptionalText("aim") ?? "";
        context.Findings.Error("OCP0274", file.PlaceOf("aim"), $"no statement here says that a plan aims {word}: all are of the past", "say `aim: none`, or name with `aimFrom` the words of a plan that say it", length: word.Length);
    }

    private static bool Sets(Statement statement) =>
        statement.Kind is StatementKind.Target or StatementKind.Limit or StatementKind.Threshold or StatementKind.Capacity or StatementKind.Action;

    /// <summary>The words stand in the passage.</summary>
    private static bool IsProved(YamlEntry entry, ProofContext context)
    {
        ReadPlan? plan = context.Plan(entry);
        string id = entry.Text("passage");
        string words = entry.Text("words");
        entry.Done();
        if (plan is null || !entry.Valid)
            return false;
        if (!plan.Passages.TryGetValue(new(id), out ReadPassage? passage))
        {
            entry.Dangling("passage", "passage", id);
            return false;
        }

        if (passage.Text.Folded.Text.Contains(FoldedText.Fold(words), StringComparison.Ordinal))
            return true;
        context.Findings.Error("OCP0273", entry.PlaceOf("words"), $"'{words}' does not stand in {id} of {plan.Plan.Id}", "copy the printed words that say where the plan aims", length: words.Length);
        return false;
    }
}
