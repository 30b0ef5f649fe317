using System.Collections.Immutable;
using Publisher.Knowledge.Reading;
using Scriban.Syntax;

namespace Publisher.Knowledge.Sentences;

/// <summary>
/// Reads a template against the types of its values without running it. A template may show values, choose with if and case, and repeat with for; it may not name a value there is
/// not, look into one that may be absent without asking, treat one as what it is not, or change anything. What may be shown, and which functions there are, the templates of each kind say.
/// </summary>
public abstract class TemplateCheck
{
    private static readonly ImmutableArray<Member> LoopMembers =
    [
        Of("first", new TruthKind(false)), Of("last", new TruthKind(false)), Of("even", new TruthKind(false)), Of("odd", new TruthKind(false)),
        Of("index", new NumberKind(false)), Of("length", new NumberKind(false)),
    ];

    private readonly Dictionary<string, ValueKind> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> own;

    /// <summary>Values that have been asked for and are there, as they are written: `plan.period`.</summary>
    private ImmutableHashSet<string> there = [];

    protected TemplateCheck(ImmutableArray<Member> members)
    {
        own = [.. members.Select(member => member.Name)];
        foreach (Member member in members)
            known[member.Name] = member.Kind;
    }

    /// <summary>What a template of this kind may do, for the cure of what it may not.</summary>
    protected abstract string Allowed { get; }

    /// <summary>Where in its output the template is; null where that does not matter.</summary>
    protected virtual object? Position
    {
        get => null;
        set { }
    }

    protected abstract void Report(TemplateFault fault);

    /// <summary>A value that is written.</summary>
    protected abstract void Shown(ScriptExpression expression, ValueKind? kind);

    /// <summary>Two ways through the template meet.</summary>
    protected virtual void Meet(object? one, object? other, ScriptNode node)
    {
    }

    protected virtual void Raw(ScriptRawStatement raw)
    {
    }

    /// <summary>A value of the template is used.</summary>
    protected virtual void Use(string name)
    {
    }

    /// <summary>A member of a part is used.</summary>
    protected virtual void Use(Member member)
    {
    }

    /// <summary>What a function gives; null where it is refused, or its arguments are.</summary>
    protected abstract ValueKind? Call(ScriptExpression call, string function, IReadOnlyList<ScriptExpression> arguments);

    protected void Block(ScriptBlockStatement? block)
    {
        foreach (ScriptStatement statement in block?.Statements ?? [])
            Statement(statement);
    }

    protected void Fault(TemplateFaultKind kind, ScriptNode node, string message, string cure, int? length = null) =>
        Report(new(kind, node.Span.Start.Offset, length ?? Math.Max(1, node.Span.Length), message, cure));

    protected void Refuse(ScriptNode node) => Fault(TemplateFaultKind.Refused, node, "a template may not do this", Allowed);

    protected ValueKind? KindOf(ScriptExpression? expression)
    {
        switch (expression)
        {
            case ScriptVariable variable:
                return Present(variable, Named(variable));
            case ScriptLiteral { Value: string }:
                return new TextKind(IsOptional: false);
            case ScriptLiteral { Value: int }:
                return new NumberKind(IsOptional: false);
            case ScriptNestedExpression nested:
                return KindOf(nested.Expression);
            case ScriptMemberExpression { Member: { } member } access:
                return Present(access, MemberOf(access, KindOf(access.Target), member));
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not:
                Condition(not.Right);
                return new TruthKind(IsOptional: false);
            case ScriptBinaryExpression binary:
                return KindOf(binary);
            case ScriptFunctionCall { Target: ScriptVariable { Name: var function } } call:
                return Call(call, function, call.Arguments);
            case ScriptPipeCall { From: { } from, To: ScriptFunctionCall { Target: ScriptVariable { Name: var function } } call } pipe:
                return Call(pipe, function, [from, .. call.Arguments]);
            case ScriptPipeCall { From: { } from, To: ScriptVariable { Name: var function } } pipe:
                return Call(pipe, function, [from]);
            case null:
                return null;
            default:
                Refuse(expression);
                return null;
        }
    }

    private static Member Of(string name, ValueKind kind) => new(name, kind, typeof(string).GetProperty(nameof(string.Length))!);

    private void Statement(ScriptStatement statement)
    {
        switch (statement)
        {
            case ScriptRawStatement raw:
                Raw(raw);
                break;
            case ScriptEscapeStatement or ScriptEndStatement:
                break;
            case ScriptExpressionStatement { Expression: { } expression }:
                Shown(expression, KindOf(expression));
                break;
            case ScriptIfStatement choice:
                Choice(choice);
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

    private void Choice(ScriptIfStatement choice)
    {
        Condition(choice.Condition);
        (ImmutableHashSet<string> before, object? start) = (there, Position);
        there = before.Union(Asked(choice.Condition, isTrue: true));
        Block(choice.Then);
        object? end = Position;
        (there, Position) = (before.Union(Asked(choice.Condition, isTrue: false)), start);
        if (choice.Else is { } otherwise)
            Statement(otherwise);
        there = before;
        Meet(end, Position, choice);
    }

    /// <summary>What is there where a condition holds, or where it does not.</summary>
    private static IEnumerable<string> Asked(ScriptExpression? condition, bool isTrue) => condition switch
    {
        ScriptVariable or ScriptMemberExpression when isTrue => [condition.ToString()!],
        ScriptNestedExpression nested => Asked(nested.Expression, isTrue),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not => Asked(not.Right, !isTrue),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.And } both when isTrue => Asked(both.Left, isTrue).Concat(Asked(both.Right, isTrue)),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.Or } either when !isTrue => Asked(either.Left, isTrue).Concat(Asked(either.Right, isTrue)),
        _ => [],
    };

    private ValueKind? Present(ScriptExpression expression, ValueKind? kind) =>
        kind is { IsOptional: true } && there.Contains(expression.ToString()!) ? kind with { IsOptional = false } : kind;

    private void Condition(ScriptExpression? expression)
    {
        if (expression is ScriptBinaryExpression { Operator: ScriptBinaryOperator.And or ScriptBinaryOperator.Or })
            KindOf(expression);
        else if (KindOf(expression) is { IsOptional: false } kind and not TruthKind)
            Fault(TemplateFaultKind.Misused, expression!, $"'{expression}' is {kind.Name} and always there", kind is ListKind ? $"ask for `{expression}.size > 0`" : "compare it with something");
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
            Fault(TemplateFaultKind.Misused, loop.Iterator!, $"'{loop.Iterator}' is {kind.Name} and no list", "go through a list");
        if (known.ContainsKey(name))
            Fault(TemplateFaultKind.Misused, loop.Variable, $"'{name}' is the name of a value already", "give each element a name of its own");
        if (kind is not ListKind { Element: { } element } || known.ContainsKey(name))
            return;
        ValueKind? outer = known.GetValueOrDefault("for");
        object? start = Position;
        known[name] = element;
        known["for"] = new PartKind(LoopMembers, IsOptional: false);
        Block(loop.Body);
        known.Remove(name);
        if (outer is null)
            known.Remove("for");
        Meet(Position, start, loop);
        if (loop.Else is { } otherwise)
            Statement(otherwise);
    }

    private void Case(ScriptCaseStatement choice)
    {
        ValueKind? kind = KindOf(choice.Value);
        HashSet<string> missing = kind is WordKind { Words: { } words } ? [.. words] : [];
        object? start = Position;
        object? end = null;
        ScriptConditionStatement? next = choice.Body?.Statements.OfType<ScriptConditionStatement>().FirstOrDefault();
        while (next is ScriptWhenStatement when)
        {
            foreach (ScriptExpression value in when.Values)
            {
                Comparable(kind, value);
                if (value is ScriptLiteral { Value: string word })
                    missing.Remove(word);
            }

            Position = start;
            Block(when.Body);
            Meet(end ?? Position, Position, when);
            end = Position;
            next = when.Next;
        }

        Position = start;
        if (next is ScriptElseStatement otherwise)
            Block(otherwise.Body);
        else if (missing.Count > 0)
            Fault(TemplateFaultKind.Misused, choice, $"'{choice.Value}' may also be {string.Join(' ', missing.Order(StringComparer.Ordinal))}, which no `when` says", "add a `when`, or an `else`");
        else
            Position = end;
        Meet(end, Position, choice);
    }

    private ValueKind? Named(ScriptVariable variable)
    {
        if (known.TryGetValue(variable.Name, out ValueKind? kind))
        {
            if (own.Contains(variable.Name))
                Use(variable.Name);
            return kind;
        }

        Unknown(variable, variable.Name, known.Keys.Where(name => name != "for"));
        return null;
    }

    private ValueKind? MemberOf(ScriptMemberExpression access, ValueKind? target, ScriptVariable member)
    {
        switch (target)
        {
            case null:
                return null;
            case ListKind when member.Name == "size":
                return new NumberKind(IsOptional: false);
            case { Parts: { } members }:
                if (members.FirstOrDefault(known => known.Name == member.Name) is { } found)
                {
                    if (target.IsOptional)
                        Fault(TemplateFaultKind.Misused, access, $"'{access.Target}' may be absent", $"ask first: `if {access.Target}`");
                    Use(found);
                    return found.Kind;
                }

                Unknown(member, member.Name, members.Select(known => known.Name));
                return null;
            default:
                Fault(TemplateFaultKind.Unknown, member, $"{target.Name} has no '{member.Name}'", target is ListKind ? "a list has `size`" : "write the value alone");
                return null;
        }
    }

    private ValueKind? KindOf(ScriptBinaryExpression binary)
    {
        switch (binary.Operator)
        {
            case ScriptBinaryOperator.And or ScriptBinaryOperator.Or:
                Condition(binary.Left);
                ImmutableHashSet<string> before = there;
                there = before.Union(Asked(binary.Left, binary.Operator == ScriptBinaryOperator.And));
                Condition(binary.Right);
                there = before;
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
            Fault(TemplateFaultKind.Misused, expression!, $"'{expression}' is {kind.Name}, where a number must be", "count or compare numbers only");
    }

    private void Comparable(ValueKind? kind, ScriptExpression other)
    {
        ValueKind? against = KindOf(other);
        if (kind is null || against is null)
            return;
        if (kind is WordKind { Words: { } words })
        {
            if (other is not ScriptLiteral { Value: string word } || !words.Contains(word))
                Fault(TemplateFaultKind.Misused, other, $"{other} is not {kind.Name}", "compare it with one of these, in quotation marks");
        }
        else if (kind.GetType() != against.GetType() || kind is ListKind or { Parts: not null })
        {
            Fault(TemplateFaultKind.Misused, other, $"'{other}' is {against.Name}, compared with {kind.Name}", "compare like with like");
        }
    }

    private void Unknown(ScriptNode node, string name, IEnumerable<string> names)
    {
        string[] ordered = [.. names.Order(StringComparer.Ordinal)];
        string near = Nearest.To(name, ordered) is { } meant ? $"did you mean `{meant}`? " : "";
        Fault(TemplateFaultKind.Unknown, node, $"there is no value '{name}'", $"{near}known here: {string.Join(' ', ordered)}", name.Length);
    }
}

/// <summary>What is wrong at a character of a template.</summary>
public sealed record TemplateFault(TemplateFaultKind Kind, int Offset, int Length, string Message, string Cure);

public enum TemplateFaultKind
{
    /// <summary>A value there is not.</summary>
    Unknown,

    /// <summary>A value taken for what it is not.</summary>
    Misused,

    /// <summary>Something templates do not do.</summary>
    Refused,

    /// <summary>A value where HTML cannot hold it.</summary>
    Misplaced,

    /// <summary>A function, a template, a text or a file of the theme that is not there, or is given other arguments than it takes.</summary>
    Miscalled,
}
