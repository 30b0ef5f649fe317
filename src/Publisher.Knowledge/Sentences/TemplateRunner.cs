using System.Collections;
using System.Collections.Concurrent;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Publisher.Knowledge.Sentences;

/// <summary>
/// Runs templates: nothing is known to them but the values of their sentence and <c>series</c>, which joins a list as the language does. They read no file, and loops, recursion and
/// length are limited. May be shared by threads.
/// </summary>
internal sealed class TemplateRunner
{
    /// <summary>The one function of templates, and the sentence it is said by.</summary>
    public const string Series = "series";

    /// <summary>The list, in the template of <see cref="Series"/>.</summary>
    public const string Items = "items";

    /// <summary>Whether a comma stands in one of them, so that a comma cannot part them.</summary>
    public const string HoldsCommas = "holds_commas";

    private const int MostTurns = 1000;
    private const int MostDepth = 16;
    private const int MostCharacters = 20_000;

    private readonly ConcurrentBag<TemplateContext> idle = [];
    private readonly ScriptObject known = [];

    /// <summary>With the template that joins lists, where the language has one.</summary>
    public TemplateRunner(SentenceTemplate? series) =>
        known.Import(Series, (IEnumerable items) => series is null ? "" : Run(series, Listed(items)));

    /// <summary>Throws a <see cref="ScriptRuntimeException"/> where the template asks for what there is not, or never ends.</summary>
    public string Run(SentenceTemplate template, ScriptObject values)
    {
        if (!idle.TryTake(out TemplateContext? context))
            context = NewContext();
        context.PushGlobal(values);
        string text = template.Parsed.Render(context);
        context.PopGlobal();
        context.Reset();
        // One whose template failed may hold anything, and is not used again.
        idle.Add(context);
        return template.Marks.Settled(text);
    }

    /// <summary>A list as the template that joins it is given it.</summary>
    public static ScriptObject Listed(IEnumerable items)
    {
        object[] listed = [.. items];
        return new() { [Items] = listed, [HoldsCommas] = Array.Exists(listed, item => item is string text && (text.Contains(", ", StringComparison.Ordinal) || text.AsSpan().ContainsAny('、', '，'))) };
    }

    private TemplateContext NewContext() => new TemplateContext(known) { LimitToString = MostCharacters }.Strict(MostTurns, MostDepth);
}
