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
    /// <summary>Whether words of a plan were proved to say it.</summary>
    public static bool Read(YamlEntry file, ProofContext context) => file.OptionalEntry("aimFrom") is { } from && IsProved(from, context);

    public static void Check(Indicator indicator, ProofContext context)
    {
        if (indicator.Aim == Aim.None || indicator.IsAimPrinted || indicator.Statements.Any(Sets))
            return;
        string word = indicator.Aim == Aim.Up ? "up" : "down";
        context.Findings.Error("OCP0274", context.Written[Of(indicator.Id)], $"no statement here says that a plan aims {word}: all are of the past", "say `aim: none`, or name with `aimFrom` the words of a plan that say it", length: word.Length);
    }

    internal static string Of(IndicatorId indicator) => $"aim of {indicator}";

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
