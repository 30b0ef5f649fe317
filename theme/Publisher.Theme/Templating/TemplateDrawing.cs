using System.Collections;
using System.Globalization;
using Publisher.Knowledge.Sentences;
using Publisher.Site.Views;
using Publisher.Theme.Assets;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Publisher.Theme.Templating;

/// <summary>
/// Draws one page after another: templates write straight into the bytes of the page, and what is no markup is escaped. They read no file, and loops, recursion and length are limited.
/// For one thread at a time.
/// </summary>
internal sealed class TemplateDrawing : TemplateContext
{
    /// <summary>No template goes round by itself, only through the lists of its view: this many turns are more than the largest page has, and few enough to end.</summary>
    private const int MostTurns = 10_000_000;
    private const int MostDepth = 60;

    private static readonly ScriptObject None = new() { IsReadOnly = true };

    private readonly HtmlBuffer html = new();
    private readonly ScriptObject functions;
    private readonly PageTemplates templates;
    private readonly AssetList assets;
    private readonly TemplateNames? names;
    private ViewWords words = null!;
    private string language = "";

    /// <summary>Draws with these templates.</summary>
    /// <param name="namesTemplates">Whether each element that a template begins with says so in `data-template`.</param>
    public TemplateDrawing(PageTemplates templates, AssetList assets, bool namesTemplates = false)
        : base(None)
    {
        this.templates = templates;
        this.assets = assets;
        names = namesTemplates ? new TemplateNames() : null;
        this.Strict(MostTurns, MostDepth);
        AutoIndent = false;
        LimitToString = 0;
        functions = Functions();
        PushOutput(new PageOutput(html, names));
    }

    /// <summary>The bytes of a view drawn by its template.</summary>
    /// <param name="tag">The language of the page, as in <c>html lang</c>.</param>
    public byte[] Draw(View view, ViewWords viewWords, string tag)
    {
        (words, language) = (viewWords, tag);
        Show(new ViewValues(view, words));
        return html.Take();
    }

    /// <summary>The one place where values become text of the page.</summary>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        names?.Pass();
        switch (textAsObject)
        {
            case null:
                break;
            case string text:
                html.Text(text);
                break;
            case Html markup:
                html.Raw(markup.Markup);
                break;
            case Attributes attributes:
                html.Raw(attributes.Markup);
                break;
            case Href href:
                html.Text(href.Address);
                break;
            case Json json:
                html.Raw(json.Text);
                break;
            case int number:
                html.Raw(number.ToString(CultureInfo.InvariantCulture));
                break;
            default:
                throw new ScriptRuntimeException(span, $"a {textAsObject.GetType().Name} cannot be written");
        }

        return this;
    }

    private void Show(ViewValues values) => Evaluate(templates.Of(values.View.GetType()), values);

    private void Evaluate(PageTemplate template, IScriptObject values)
    {
        // A local scope of its own, so that the turns of a loop around it are not in its way.
        PushLocal();
        PushGlobal(values);
        // Above the values, or a function would be looked for in every view around this one.
        PushGlobal(functions);
        names?.Begin(template.Name);
        Evaluate(template.Parsed.Page!);
        PopGlobal();
        PopGlobal();
        PopLocal();
    }

    private ScriptObject Functions()
    {
        ScriptObject known = [];
        known[TemplateFunctions.Text] = new Given(1, arguments => words.Words[(string)arguments[0]!]);
        known[TemplateFunctions.Asset] = new Given(1, arguments => new Href(assets[(string)arguments[0]!]));
        known[TemplateFunctions.Series] = new Given(1, arguments => words.Words.Series(((IEnumerable)arguments[0]!).Cast<string>()));
        known[TemplateFunctions.Lang] = new Given(1, arguments => Attributes.Of("lang", arguments[0] is string tag && tag != language ? tag : null));
        known[TemplateFunctions.Attribute] = new Given(2, arguments => Attributes.Of((string)arguments[0]!, arguments[1]));
        known[TemplateFunctions.Show] = new Drawn(arguments => Show((ViewValues)arguments[0]!), takesMore: false);
        known[TemplateFunctions.Include] = new Drawn(arguments => Include((string)arguments[0]!, arguments), takesMore: true);
        return known;
    }

    private void Include(string name, ScriptArray arguments)
    {
        ScriptObject values = [];
        foreach (string member in arguments.GetMembers().Where(member => member != "size"))
        {
            if (arguments.TryGetValue(this, default, member, out object? value))
                values[member] = value;
        }

        Evaluate(templates[name], values);
    }

    /// <summary>The text of a template goes to the page as it is.</summary>
    private sealed class PageOutput(HtmlBuffer html, TemplateNames? names) : IScriptOutput
    {
        public void Write(string text, int offset, int count)
        {
            ReadOnlySpan<char> markup = text.AsSpan(offset, count);
            if (names?.In(markup) is var (tag, attribute))
            {
                html.Raw(markup[..tag]);
                html.Raw(attribute);
                markup = markup[tag..];
            }

            html.Raw(markup);
        }

        public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
        {
            Write(text, offset, count);
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>A function that gives a value.</summary>
    private sealed class Given(int parameters, Func<ScriptArray, object?> value) : TemplateFunction(parameters, takesMore: false)
    {
        protected override object? Call(ScriptArray arguments) => value(arguments);
    }

    /// <summary>A function that writes instead of giving a value.</summary>
    private sealed class Drawn(Action<ScriptArray> draw, bool takesMore) : TemplateFunction(1, takesMore)
    {
        protected override object? Call(ScriptArray arguments)
        {
            draw(arguments);
            return null;
        }
    }
}
