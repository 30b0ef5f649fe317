using System.Collections.Immutable;
using Scriban.Syntax;

namespace Publisher.Knowledge.Sentences;

/// <summary>Reads the template of a sentence: it shows texts and numbers, and joins lists.</summary>
internal sealed class SentenceCheck : TemplateCheck
{
    private readonly Action<TemplateFault> report;
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    private SentenceCheck(ImmutableArray<Member> members, Action<TemplateFault> report)
        : base(members) => this.report = report;

    protected override string Allowed => $"show values, choose with `if` and `case`, repeat with `for`, join with `| {TemplateRunner.Series}`";

    /// <summary>The values the template uses.</summary>
    public static IReadOnlySet<string> Check(SentenceTemplate template, ImmutableArray<Member> members, Action<TemplateFault> report)
    {
        SentenceCheck check = new(members, report);
        check.Block(template.Parsed.Page?.Body);
        return check.used;
    }

    protected override void Report(TemplateFault fault) => report(fault);

    protected override void Use(string name) => used.Add(name);

    protected override void Shown(ScriptExpression expression, ValueKind? kind)
    {
        switch (kind)
        {
            case null or TextKind or NumberKind:
                break;
            case WordKind word:
                Fault(TemplateFaultKind.Misused, expression, $"'{expression}' is {word.Name}, a word of the program and not of a language", $"say each with `case {expression}` and `when`");
                break;
            default:
                Fault(TemplateFaultKind.Misused, expression, $"'{expression}' is {kind.Name} and cannot be shown", kind is ListKind ? $"go through it with `for`, or write `{expression} | {TemplateRunner.Series}`" : "choose with `if`");
                break;
        }
    }

    protected override ValueKind? Call(ScriptExpression call, string function, IReadOnlyList<ScriptExpression> arguments)
    {
        if (function != TemplateRunner.Series || arguments.Count != 1)
        {
            Refuse(call);
            return null;
        }

        ScriptExpression list = arguments[0];
        ValueKind? kind = KindOf(list);
        if (kind is not (null or ListKind { Element: TextKind }))
            Fault(TemplateFaultKind.Misused, list, $"'{list}' is {(kind is ListKind { Element: { } element } ? $"a list of what is {element.Name}" : kind.Name)}, and `{TemplateRunner.Series}` joins texts", "go through it with `for`");
        return new TextKind(IsOptional: false);
    }
}
