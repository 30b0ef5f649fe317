using System.Collections.Immutable;
using Scriban.Syntax;

namespace Publisher.Knowledge.Sentences;

/// <summary>
/// Reads a template against the values of its sentence without running it. A template may show values, choose with if and case, and repeat with for; it may not name a value there is
/// not, treat one as what it is not, or change anything.
/// </summary>
internal sealed class TemplateCheck
{
    private static readonly ImmutableArray<Member> LoopMembers =
    [
        Of("first", new TruthKind(false)), Of("last", new TruthKind(false)), Of("even", new TruthKind(false)), Of("odd", new TruthKind(false)),
        Of("index", new NumberKind(false)), Of("length", new NumberKind(false)),
    ];

    private readonly Action<TemplateFault> report;
    private readonly Dictionary<string, ValueKind> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> own;
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    private TemplateCheck(ImmutableArray<Member> members, Action<TemplateFault> report)
    {
        this.report = report;
        own = [.. members.Select(member => member.Name)];
        foreach (Member member in members)
            known[member.Name] = member.Kind;
    }

    /// <summary>The values the template uses.</summary>
    public static IReadOnlySet<string> Check(SentenceTemplate template, ImmutableArray<Member> members, Action<TemplateFault> report)
    {
        TemplateCheck check = new(members, report);
        check.Block(template.Parsed.Page?.Body);
        return check.used;
    }

    private static Member Of(string name, ValueKind kind) => new(name, kind, typeof(string).GetProperty(nameof(string.Length))!);

    private void Block(ScriptBlockStatement? block)
    {
        foreach (ScriptStatement statement in block?.Statements ?? [])
            Statement(statement);
    }

    private void Statement(ScriptStatement statement)
    {
        switch (statement)
        {
            case ScriptRawStatement or ScriptEscapeStatement or ScriptEndStatement:
                break;
            case ScriptExpressionStatement shown:
                Shown(shown.Expression);
                break;
            case ScriptIfStatement choice:
                Condition(choice.Condition);
                Block(choice.Then);
                if (choice.Else is { } otherwise)
                    Statement(otherwise);
                break;
            case ScriptElseStatement last:
                Block(last.Body);
                break;
            case ScriptForStatement loop:
                Loop(loop);
                break;
            case ScriptCaseStatement choice:
                Case(choice);
                break;
            default:
                Refuse(statement);
                break;
        }
    }

    private void Shown(ScriptExpression? expression)
    {
        switch (KindOf(expression))
        {
            case null or TextKind or NumberKind:
                break;
            case WordKind word:
                Report(TemplateFaultKind.Misused, expression!, $"'{expression}' is {word.Name}, a word of the program and not of a language", $"say each with `case {expression}` and `when`");
                break;
            case var kind:
                Report(TemplateFaultKind.Misused, expression!, $"'{expression}' is {kind.Name} and cannot be shown", kind is ListKind ? $"go through it with `for`, or write `{expression} | {TemplateRunner.Series}`" : "choose with `if`");
                break;
        }
    }

    private void Condition(ScriptExpression? expression)
    {
        if (KindOf(expression) is { IsOptional: false } kind and not TruthKind)
            Report(TemplateFaultKind.Misused, expression!, $"'{expression}' is {kind.Name} and always there", kind is ListKind ? $"ask for `{expression}.size > 0`" : "compare it with something");
    }

    private void Loop(ScriptForStatement loop)
    {
        if (loop.Variable is not ScriptVariable { Name: var name } || loop.NamedArguments is { Count: > 0 })
        {
            Refuse(loop);
            return;
        }

        ValueKind? kind = KindOf(loop.Iterator);
        if (kind is not (null or ListKind))
            Report(TemplateFaultKind.Misused, loop.Iterator!, $"'{loop.Iterator}' is {kind.Name} and no list", "go through a list");
        if (known.ContainsKey(name))
            Report(TemplateFaultKind.Misused, loop.Variable, $"'{name}' is the name of a value already", "give each element a name of its own");
        if (kind is not ListKind { Element: { } element } || known.ContainsKey(name))
            return;
        bool isInner = known.ContainsKey("for");
        known[name] = element;
        known["for"] = new PartKind(LoopMembers, IsOptional: false);
        Block(loop.Body);
        known.Remove(name);
        if (!isInner)
            known.Remove("for");
        if (loop.Else is { } otherwise)
            Statement(otherwise);
    }

    private void Case(ScriptCaseStatement choice)
    {
        ValueKind? kind = KindOf(choice.Value);
        HashSet<string> missing = kind is WordKind { Words: { } words } ? [.. words] : [];
        ScriptConditionStatement? next = choice.Body?.Statements.OfType<ScriptConditionStatement>().FirstOrDefault();
        while (next is ScriptWhenStatement when)
        {
            foreach (ScriptExpression value in when.Values)
            {
                Comparable(kind, value);
                if (value is ScriptLiteral { Value: string word })
                    missing.Remove(word);
            }

            Block(when.Body);
            next = when.Next;
        }

        if (next is ScriptElseStatement otherwise)
            Block(otherwise.Body);
        else if (missing.Count > 0)
            Report(TemplateFaultKind.Misused, choice, $"'{choice.Value}' may also be {string.Join(' ', missing.Order(StringComparer.Ordinal))}, which no `when` says", "add a `when`, or an `else`");
    }

    private ValueKind? KindOf(ScriptExpression? expression)
    {
        switch (expression)
        {
            case ScriptVariable variable:
                return Named(variable);
            case ScriptLiteral { Value: string }:
                return new TextKind(IsOptional: false);
            case ScriptLiteral { Value: int }:
                return new NumberKind(IsOptional: false);
            case ScriptNestedExpression nested:
                return KindOf(nested.Expression);
            case ScriptMemberExpression { Member: { } member } access:
                return MemberOf(KindOf(access.Target), member);
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not:
                Condition(not.Right);
                return new TruthKind(IsOptional: false);
            case ScriptBinaryExpression binary:
                return KindOf(binary);
            case ScriptPipeCall { To: ScriptFunctionCall { Target: ScriptVariable { Name: TemplateRunner.Series }, Arguments.Count: 0 } } pipe:
                return Joined(pipe.From);
            case ScriptPipeCall { To: ScriptVariable { Name: TemplateRunner.Series } } pipe:
                return Joined(pipe.From);
            case null:
                return null;
            default:
                Refuse(expression);
                return null;
        }
    }

    private TextKind Joined(ScriptExpression? list)
    {
        ValueKind? kind = KindOf(list);
        if (kind is not (null or ListKind { Element: TextKind }))
            Report(TemplateFaultKind.Misused, list!, $"'{list}' is {(kind is ListKind { Element: { } element } ? $"a list of what is {element.Name}" : kind.Name)}, and `{TemplateRunner.Series}` joins texts", "go through it with `for`");
        return new(IsOptional: false);
    }

    private ValueKind? Named(ScriptVariable variable)
    {
        if (known.TryGetValue(variable.Name, out ValueKind? kind))
        {
            if (own.Contains(variable.Name))
                used.Add(variable.Name);
            return kind;
        }

        Unknown(variable, variable.Name, known.Keys.Where(name => name != "for"));
        return null;
    }

    private ValueKind? MemberOf(ValueKind? target, ScriptVariable member)
    {
        switch (target)
        {
            case null:
                return null;
            case ListKind when member.Name == "size":
                return new NumberKind(IsOptional: false);
            case PartKind { Members: { } members }:
                if (members.FirstOrDefault(known => known.Name == member.Name) is { } found)
                    return found.Kind;
                Unknown(member, member.Name, members.Select(known => known.Name));
                return null;
            default:
                Report(TemplateFaultKind.Unknown, member, $"{target.Name} has no '{member.Name}'", target is ListKind ? "a list has `size`" : "write the value alone");
                return null;
        }
    }

    private ValueKind? KindOf(ScriptBinaryExpression binary)
    {
        switch (binary.Operator)
        {
            case ScriptBinaryOperator.And or ScriptBinaryOperator.Or:
                Condition(binary.Left);
                Condition(binary.Right);
                return new TruthKind(IsOptional: false);
            case ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual:
                Comparable(KindOf(binary.Left), binary.Right!);
                return new TruthKind(IsOptional: false);
            case ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual:
                Number(binary.Left);
                Number(binary.Right);
                return new TruthKind(IsOptional: false);
            case ScriptBinaryOperator.Add or ScriptBinaryOperator.Subtract or ScriptBinaryOperator.Modulus:
                Number(binary.Left);
                Number(binary.Right);
                return new NumberKind(IsOptional: false);
            default:
                Refuse(binary);
                return null;
        }
    }

    private void Number(ScriptExpression? expression)
    {
        if (KindOf(expression) is { } kind and not NumberKind { IsOptional: false })
            Report(TemplateFaultKind.Misused, expression!, $"'{expression}' is {kind.Name}, where a number must be", "count or compare numbers only");
    }

    private void Comparable(ValueKind? kind, ScriptExpression other)
    {
        ValueKind? against = KindOf(other);
        if (kind is null || against is null)
            return;
        if (kind is WordKind { Words: { } words })
        {
            if (other is not ScriptLiteral { Value: string word } || !words.Contains(word))
                Report(TemplateFaultKind.Misused, other, $"{other} is not {kind.Name}", "compare it with one of these, in quotation marks");
        }
        else if (kind.GetType() != against.GetType() || kind is ListKind or PartKind)
        {
            Report(TemplateFaultKind.Misused, other, $"'{other}' is {against.Name}, compared with {kind.Name}", "compare like with like");
        }
    }

    private void Unknown(ScriptNode node, string name, IEnumerable<string> there) =>
        Report(TemplateFaultKind.Unknown, node, $"there is no value '{name}'", $"known here: {string.Join(' ', there.Order(StringComparer.Ordinal))}", name.Length);

    private void Refuse(ScriptNode node) =>
        Report(TemplateFaultKind.Refused, node, "a sentence may not do this", $"show values, choose with `if` and `case`, repeat with `for`, join with `| {TemplateRunner.Series}`");

    private void Report(TemplateFaultKind kind, ScriptNode node, string message, string cure, int? length = null) =>
        report(new(kind, node.Span.Start.Offset, length ?? Math.Max(1, node.Span.Length), message, cure));
}

/// <summary>What is wrong at a character of a template.</summary>
internal sealed record TemplateFault(TemplateFaultKind Kind, int Offset, int Length, string Message, string Cure);

internal enum TemplateFaultKind
{
    Unknown,
    Misused,
    Refused,
}
