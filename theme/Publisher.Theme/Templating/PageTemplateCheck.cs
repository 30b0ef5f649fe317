using System.Collections.Immutable;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Sentences;
using Scriban.Syntax;

namespace Publisher.Theme.Templating;

/// <summary>
/// Reads a template of pages against the types of its view, and against HTML: a value stands between elements or in a quoted attribute, an address where a link is, HTML only between
/// elements. What it draws or includes is read in its turn.
/// </summary>
internal sealed class PageTemplateCheck : TemplateCheck
{
    private readonly PageTemplate template;
    private readonly TemplateReading reading;
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private HtmlPosition position = new(HtmlPlace.Text);

    private PageTemplateCheck(PageTemplate template, ImmutableArray<Member> members, TemplateReading reading)
        : base(members) => (this.template, this.reading) = (template, reading);

    protected override string Allowed => "show values, choose with `if` and `case`, repeat with `for`, and call the functions of content/README.md; everything else belongs in the view";

    protected override object? Position
    {
        get => position;
        set => position = (HtmlPosition)value!;
    }

    /// <summary>The values the template uses.</summary>
    public static IReadOnlySet<string> Check(PageTemplate template, ImmutableArray<Member> members, TemplateReading reading)
    {
        PageTemplateCheck check = new(template, members, reading);
        check.Block(template.Parsed.Page?.Body);
        if (check.position.Place != HtmlPlace.Text)
            check.Report(new(TemplateFaultKind.Misplaced, Math.Max(0, template.Text.Length - 1), 1, $"the template ends {Where(check.position)}", "close every tag, attribute and comment in the template that opens it"));
        return check.used;
    }

    protected override void Report(TemplateFault fault) => reading.Report(template, fault);

    protected override void Use(string name) => used.Add(name);

    protected override void Use(Member member) => reading.Use(member);

    protected override void Raw(ScriptRawStatement raw) => position = position.After(raw.Text.ToString());

    protected override void Meet(object? one, object? other, ScriptNode node)
    {
        if (one is not HtmlPosition first || other is not HtmlPosition second)
            return;
        if (Settled(first) != Settled(second))
            Fault(TemplateFaultKind.Misplaced, node, $"one way through it ends {Where(first)}, another {Where(second)}", "open and close tags and quotation marks on the same way", length: 1);
        position = Settled(first);
    }

    protected override void Shown(ScriptExpression expression, ValueKind? kind)
    {
        if (kind is null)
        {
            position = position.AfterValue();
            return;
        }

        if (Trouble(expression, kind) is var (message, cure))
            Fault(kind is WordKind or ListKind or TruthKind or ViewKind && position.Place == HtmlPlace.Text ? TemplateFaultKind.Misused : TemplateFaultKind.Misplaced, expression, message, cure);
        position = kind is AttributesKind ? Settled(position) : position.AfterValue();
    }

    private (string Message, string Cure)? Trouble(ScriptExpression expression, ValueKind kind)
    {
        switch (position.Place)
        {
            case HtmlPlace.Text:
                return kind switch
                {
                    TextKind or NumberKind or HtmlKind => null,
                    ViewKind => ($"'{expression}' is {kind.Name} and cannot be written as it is", $"draw it with its template: `show {expression}`"),
                    ListKind => ($"'{expression}' is a list", $"go through it with `for`, or write `{expression} | series`"),
                    WordKind => ($"'{expression}' is {kind.Name}, a word of the program and not of a language", $"say each with `case {expression}` and `when`"),
                    _ => ($"'{expression}' is {kind.Name} and no text", "choose with `if`, or write it where it belongs"),
                };
            case HtmlPlace.Double or HtmlPlace.Single:
                return InAttribute(expression, kind);
            case HtmlPlace.Tag or HtmlPlace.TagName or HtmlPlace.AttributeName or HtmlPlace.AttributeEnd when kind is AttributesKind:
                return null;
            case HtmlPlace.Raw when position.Element == HtmlPosition.Data && kind is JsonKind:
                return null;
            case HtmlPlace.Equals or HtmlPlace.Unquoted:
                return ($"'{expression}' is the value of an attribute without quotation marks", "put the attribute's value in double quotation marks");
            default:
                return ($"'{expression}' is {kind.Name} and stands {Where(position)}", "write values between elements and in quoted attributes; whole attributes come from `attr` and `lang`");
        }
    }

    private (string Message, string Cure)? InAttribute(ScriptExpression expression, ValueKind kind)
    {
        if (position.Attribute == "style" || position.Attribute.StartsWith("on", StringComparison.Ordinal))
            return ($"'{expression}' stands in the attribute {position.Attribute}, which the site's policy forbids", "use a class, or a script of the theme");
        if (kind is not (TextKind or NumberKind or WordKind or HrefKind))
            return ($"'{expression}' is {kind.Name} and cannot stand in an attribute", "an attribute holds a text, a number, a word or an address");
        if (!position.IsAddress)
            return null;
        return position.Written.Length == 0
            ? kind is HrefKind ? null : ($"'{expression}' is {kind.Name}, where an address must be", $"begin the address in the template (`#{{{{ {expression} }}}}`), or make it one in the view")
            : kind is not HrefKind ? null : ($"'{expression}' is a whole address behind the beginning of another", "write the address alone");
    }

    protected override ValueKind? Call(ScriptExpression call, string function, IReadOnlyList<ScriptExpression> arguments)
    {
        switch (function)
        {
            case TemplateFunctions.Text when arguments is [ScriptLiteral { Value: string key }]:
                if (reading.Trouble(key) is { } trouble)
                    Fault(TemplateFaultKind.Miscalled, arguments[0], trouble.Message, trouble.Cure);
                return new TextKind(IsOptional: false);
            case TemplateFunctions.Asset when arguments is [ScriptLiteral { Value: string name }]:
                if (!reading.Assets.Contains(name))
                    Fault(TemplateFaultKind.Miscalled, arguments[0], $"the theme has no file '{name}'", Meant(name, reading.Assets));
                return new HrefKind(IsOptional: false);
            case TemplateFunctions.Series when arguments is [var list]:
                Expect(list, KindOf(list), kind => kind is ListKind { Element: TextKind }, "a list of texts");
                return new TextKind(IsOptional: false);
            case TemplateFunctions.Lang when arguments is [var language]:
                Expect(language, KindOf(language), kind => kind is TextKind, "a text");
                return new AttributesKind();
            case TemplateFunctions.Attribute when arguments is [ScriptLiteral { Value: string name }, var value]:
                HtmlPosition here = position;
                position = here with { Place = HtmlPlace.Double, Attribute = name, Written = "" };
                if (KindOf(value) is { } kind and not TruthKind && InAttribute(value, kind) is var (message, cure))
                    Fault(TemplateFaultKind.Misplaced, value, message, cure);
                position = here;
                return new AttributesKind();
            case TemplateFunctions.Show when arguments is [var view]:
                Show(view, KindOf(view));
                return new HtmlKind(IsOptional: false);
            case TemplateFunctions.Include when arguments.Count > 0 && arguments[0] is ScriptLiteral { Value: string name }:
                Include(call, name, arguments.Skip(1));
                return new HtmlKind(IsOptional: false);
            default:
                string usage = TemplateFunctions.Usages.TryGetValue(function, out string? known) ? $"write `{known}`" : Meant(function, TemplateFunctions.Usages.Keys);
                Fault(TemplateFaultKind.Miscalled, call, TemplateFunctions.Usages.ContainsKey(function) ? $"'{function}' takes other arguments" : $"there is no function '{function}'", usage);
                return null;
        }
    }

    private void Show(ScriptExpression expression, ValueKind? kind)
    {
        if (kind is null)
            return;
        if (kind is not ViewKind { Type: var view })
            Fault(TemplateFaultKind.Misused, expression, $"'{expression}' is {kind.Name}, and only a view has a template", "write it as it is, or `include` a template with it");
        else if (kind.IsOptional)
            Fault(TemplateFaultKind.Misused, expression, $"'{expression}' may be absent", $"ask first: `if {expression}`");
        else
            reading.Draws(template, expression, view);
    }

    private void Include(ScriptExpression call, string name, IEnumerable<ScriptExpression> named)
    {
        List<Member> given = [];
        foreach (ScriptExpression argument in named)
        {
            if (argument is ScriptNamedArgument { Name.Name: var known, Value: { } value })
            {
                if (KindOf(value) is { } kind)
                    given.Add(new(known, kind, typeof(string).GetProperty(nameof(string.Length))!));
            }
            else
            {
                Fault(TemplateFaultKind.Miscalled, argument, $"'{argument}' has no name", $"write `{TemplateFunctions.Usages[TemplateFunctions.Include]}`");
            }
        }

        if (!reading.Includes(name, [.. given], out IReadOnlySet<string> asked))
            Fault(TemplateFaultKind.Miscalled, call, $"there is no template '{name}'", Meant(name, reading.Names));
        else if (given.FirstOrDefault(member => !asked.Contains(member.Name)) is { } needless)
            Fault(TemplateFaultKind.Miscalled, call, $"the template '{name}' does not use '{needless.Name}'", $"it uses {string.Join(' ', asked.Order(StringComparer.Ordinal))}");
    }

    private void Expect(ScriptExpression expression, ValueKind? kind, Func<ValueKind, bool> fits, string expected)
    {
        if (kind is not null && !fits(kind))
            Fault(TemplateFaultKind.Misused, expression, $"'{expression}' is {kind.Name}, and this takes {expected}", "give it the value it takes");
    }

    private static string Meant(string written, IEnumerable<string> names)
    {
        string[] known = [.. names.Order(StringComparer.Ordinal)];
        return Nearest.To(written, known) is { } meant ? $"did you mean `{meant}`?" : $"there are {string.Join(' ', known)}";
    }

    /// <summary>The end of a tag's name or of an attribute without a value is the tag itself.</summary>
    private static HtmlPosition Settled(HtmlPosition position) =>
        position.Place is HtmlPlace.TagName or HtmlPlace.AttributeName or HtmlPlace.AttributeEnd or HtmlPlace.Tag ? new(HtmlPlace.Tag, position.Element) : position;

    private static string Where(HtmlPosition position) => position.Place switch
    {
        HtmlPlace.Text => "between elements",
        HtmlPlace.Comment => "in a comment",
        HtmlPlace.EndTag => "in an end tag",
        HtmlPlace.TagName => "in the name of an element",
        HtmlPlace.Tag => $"in the tag of <{position.Element}>",
        HtmlPlace.AttributeName or HtmlPlace.AttributeEnd => $"in the name of the attribute {position.Attribute}",
        HtmlPlace.Raw => $"in the text of <{position.Element}>",
        _ => $"in the attribute {position.Attribute}",
    };
}
