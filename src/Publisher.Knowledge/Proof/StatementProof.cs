using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge.Proof;

/// <summary>The proofs of a statement beyond its number: words, mark, qualifiers, force, scope.</summary>
public static class StatementProof
{
    public static void Figure(Subject subject, FoundQuote found, string? unit, string? mark, ProofContext context)
    {
        if (FigureProof.Check(subject, found, unit, context) is { } figure && figure.Mark != mark)
            subject.Fail("19", "mark", $"the quote prints {figure.Mark ?? "no mark"}, the statement says {mark ?? "none"}", "store the mark as printed: * or ★");
    }

    public static void Words(Subject subject, FoundQuote found, string words, string? mark, ImmutableArray<JurisdictionId> delegatedBy, Delegation delegation)
    {
        string marked = found.Marked;
        string? printedMark = marked.Length > 0 && (marked[^1] is '*' or '★') ? marked[^1..] : null;
        string after = found.Context[found.MarkEnd..];
        if (printedMark is not null)
            marked = marked[..^1];
        else if (after.Length > 0 && (after[0] is '*' or '★'))
            printedMark = after[..1];
        if (marked != FoldedText.Fold(words))
            subject.Fail("17", "words", $"the quote marks '{marked}', the words are '{words}'", "the Chinese words are what stands between 【 and 】");
        if (printedMark != mark)
            subject.Fail("19", "mark", $"the source prints {printedMark ?? "no mark"}, the statement says {mark ?? "none"}", "store the mark as printed: * or ★");
        string clause = found.Clause.Text;
        if (delegatedBy.IsEmpty && delegation.Printed.Any(word => clause.Contains(word, StringComparison.Ordinal)))
            subject.Fail("21", "delegatedBy", "the words hand the target down, and nobody is named who sets it", "add `delegatedBy:`");
        foreach (JurisdictionId by in delegatedBy)
        {
            ImmutableArray<string> printed = [.. delegation.Bodies.Where(body => body.Jurisdiction == by).SelectMany(body => body.Printed)];
            if (!printed.Any(word => clause.Contains(word, StringComparison.Ordinal)))
                subject.Fail("21", "delegatedBy", $"the words do not say that {by} sets the target", $"{WordListReader.Path} lists under `delegation:` what each level above is called");
        }
    }

    public static void Qualifiers(Subject subject, FoundQuote found, ImmutableArray<string> qualifiers, string? effort, WordList words)
    {
        Clause clause = found.Clause;
        QualifierReader reader = new(words);
        string[] printed = [.. reader.In(clause, found.Marked).Select(word => word.Printed)];
        if (qualifiers.Except(printed, StringComparer.Ordinal).FirstOrDefault() is { } extra)
            subject.Fail("14", "qualifiers", $"'{extra}' does not qualify this figure in the source", $"its clause is: {clause.Text}");
        if (printed.Except(qualifiers, StringComparer.Ordinal).FirstOrDefault() is { } missing)
            subject.Fail("14", "qualifiers", $"the source qualifies the figure by '{missing}', which is not listed", $"add it to `qualifiers:`; the clause is: {clause.Text}");
        string? printedEffort = reader.Effort(clause)?.Printed;
        if (effort != printedEffort)
            subject.Fail("15", "effort", $"the source says {printedEffort ?? "no effort"}, the statement says {effort ?? "none"}", $"{string.Join(", ", words.Efforts)} at the start of a clause governs to the end of the sentence, inside a clause only that clause");
    }

    public static void Binding(Subject subject, FoundQuote found, Binding? binding, StatementKind kind, ImmutableArray<Meaning<Binding>> words)
    {
        string? bindingFrom = subject.Entry.OptionalText("bindingFrom");
        string passage = found.Passage.Text.Folded.Text;
        if (bindingFrom is not null && !passage.Contains(FoldedText.Fold(bindingFrom), StringComparison.Ordinal))
            subject.Fail("16", "bindingFrom", $"'{bindingFrom}' does not stand in the passage", "copy the printed words that say whether it binds");
        IEnumerable<string> beside = bindingFrom is not null ? [FoldedText.Fold(bindingFrom)] : found.Table is { } table ? table.Row : [found.Clause.Text];
        if (binding is { } said && !beside.Any(text => words.Any(word => word.Value == said && word.StandsIn(text))))
            subject.Fail("16", "binding", $"that the figure is {said.Word()} is not printed beside it", "leave `binding:` out, or say where it is printed by `bindingFrom:`");
        else if (binding is null && kind == StatementKind.Target && found.Table is { } row && row.Row.Any(cell => words.Any(word => word.Printed.Contains(cell))))
            subject.Fail("16", "quote", "the row says whether the target is binding, the statement does not", "add `binding: binding` or `anticipatory`");
    }

    public static void Printed(Subject subject, FoundQuote found, IReadOnlyList<ReadPassage> above, Scope? scope, VariantEntry? variant)
    {
        if (scope is not null && !StandsNear(scope.Printed.Add(scope.Name.Zh), found, above))
            subject.Fail("18", "scope", $"the source does not print the scope '{scope.Name.Zh}' here", "name a scope only where its words stand");
        if (variant is { Printed.IsEmpty: false } && !StandsNear(variant.Printed, found, above))
            subject.Fail("25", "variant", $"the source prints none of: {string.Join(' ', variant.Printed)}", "choose the variant whose words stand here");
    }

    private static bool StandsNear(ImmutableArray<string> forms, FoundQuote found, IReadOnlyList<ReadPassage> above) =>
        forms.Any(form => form.Length > 0
            && (found.Passage.Text.Folded.Text.Contains(FoldedText.Fold(form), StringComparison.Ordinal)
                || above.Any(passage => passage.Text.Folded.Text.Contains(FoldedText.Fold(form), StringComparison.Ordinal))));
}
