using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Publisher.Theme.Templating;

/// <summary>One reading of all templates against the views of the program, from every page to the parts it draws.</summary>
internal sealed class TemplateReading(FrozenDictionary<string, PageTemplate> templates, LanguageWords words, IReadOnlySet<string> assets, Findings findings)
{
    private readonly HashSet<Type> drawn = [];
    private readonly Dictionary<string, IReadOnlySet<string>> included = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly HashSet<(PageTemplate, TemplateFault)> told = [];
    private readonly HashSet<Member> shown = [];

    public IReadOnlySet<string> Assets => assets;

    public IEnumerable<string> Names => templates.Keys;

    /// <summary>Members of views that some template uses.</summary>
    public IReadOnlySet<Member> Shown => shown;

    /// <summary>Reads the templates of these views and of all they draw, and says which templates nothing draws.</summary>
    public void Read(IEnumerable<Type> views)
    {
        foreach (PageTemplate template in templates.Values.Where(template => template.Parsed.HasErrors).OrderBy(template => template.File, StringComparer.Ordinal))
        {
            LogMessage first = template.Parsed.Messages[0];
            findings.Error("OCP0460", At(template, first.Span.Start.Offset), $"the template cannot be read: {first.Message}", "write `{{ value }}`, and close each `if`, `for` and `case` with `{{ end }}`");
        }

        foreach (Type view in views)
        {
            string name = ViewKinds.TemplateOf(view);
            if (!Draw(view))
                findings.Error("OCP0466", new Place($"theme/templates/{name}.html", 1, 1), $"there is no template for the page of {view.Name}", $"write templates/{name}.html");
        }

        foreach (PageTemplate unused in templates.Values.Where(template => !used.Contains(template.Name)).OrderBy(template => template.File, StringComparer.Ordinal))
            findings.Error("OCP0467", new Place(unused.File, 1, 1), "nothing draws this template", Nearest.To(unused.Name, drawn.Select(ViewKinds.TemplateOf)) is { } meant ? $"did you mean {meant}.html?" : "delete it, or `include` it");
    }

    public void Draws(PageTemplate by, ScriptExpression expression, Type view)
    {
        if (view.IsAbstract)
        {
            foreach (Type one in view.Assembly.GetTypes().Where(type => !type.IsAbstract && view.IsAssignableFrom(type)).OrderBy(type => type.FullName, StringComparer.Ordinal))
                Draws(by, expression, one);
        }
        else if (!Draw(view))
        {
            Report(by, new(TemplateFaultKind.Miscalled, expression.Span.Start.Offset, expression.Span.Length, $"there is no template for a {view.Name}", $"write templates/{ViewKinds.TemplateOf(view)}.html"));
        }
    }

    /// <summary>False where there is no such template.</summary>
    public bool Includes(string name, ImmutableArray<Member> given, out IReadOnlySet<string> asked)
    {
        asked = ImmutableHashSet<string>.Empty;
        if (!templates.TryGetValue(name, out PageTemplate? template))
            return false;
        used.Add(name);
        string call = $"{name} {string.Join(' ', given.Select(member => $"{member.Name}:{member.Kind}"))}";
        if (included.TryGetValue(call, out IReadOnlySet<string>? known))
        {
            asked = known;
            return true;
        }

        // What includes itself asks for what it is given.
        included[call] = given.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        asked = included[call] = template.Parsed.HasErrors ? included[call] : PageTemplateCheck.Check(template, given, this);
        return true;
    }

    public void Use(Member member) => shown.Add(member);

    /// <summary>Why there is no such text of the interface; null where there is.</summary>
    public (string Message, string Cure)? Trouble(string key)
    {
        if (!words.Keys.Contains(key))
            return ($"content/interface has no text '{key}'", Nearest.To(key, words.Keys) is { } meant ? $"did you mean `{meant}`?" : $"add `{key}:` to every language");
        return words.IsSentence(key) ? ($"'{key}' is a sentence and needs its values", "make it a member of the view") : null;
    }

    public void Report(PageTemplate template, TemplateFault fault)
    {
        if (!told.Add((template, fault)))
            return;
        string code = fault.Kind switch
        {
            TemplateFaultKind.Unknown => "OCP0461",
            TemplateFaultKind.Misused => "OCP0462",
            TemplateFaultKind.Refused => "OCP0463",
            TemplateFaultKind.Misplaced => "OCP0464",
            _ => "OCP0465",
        };
        findings.Error(code, At(template, fault.Offset), fault.Message, fault.Cure, length: fault.Length);
    }

    private bool Draw(Type view)
    {
        string name = ViewKinds.TemplateOf(view);
        if (!templates.TryGetValue(name, out PageTemplate? template))
            return false;
        used.Add(name);
        if (!drawn.Add(view) || template.Parsed.HasErrors)
            return true;
        ImmutableArray<Member> members = ViewKinds.MembersOf(view);
        IReadOnlySet<string> names = PageTemplateCheck.Check(template, members, this);
        shown.UnionWith(members.Where(member => names.Contains(member.Name)));
        return true;
    }

    private static Place At(PageTemplate template, int offset)
    {
        ReadOnlySpan<char> before = template.Text.AsSpan(0, Math.Min(offset, template.Text.Length));
        return new(template.File, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
