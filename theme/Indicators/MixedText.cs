using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Wording;
using Publisher.Theme.Rendering;

namespace Publisher.Theme.Indicators;

/// <summary>English with printed Chinese in it: each Chinese stretch carries its language. Built by hand, for a template would put white space around it.</summary>
public sealed class MixedText : StaticComponent
{
    [Parameter, EditorRequired]
    public string Text { get; set; } = null!;

    /// <summary>The language the text is in; that of the page unless it is said.</summary>
    [Parameter]
    public Language? Of { get; set; }

    /// <summary>Adds an English text with each Chinese stretch in it marked.</summary>
    public static void AddEnglish(RenderTreeBuilder builder, string text)
    {
        foreach (ScriptRun run in ScriptRuns.Of(text))
        {
            if (!run.IsChinese)
            {
                builder.AddContent(1, run.Text);
                continue;
            }

            builder.OpenElement(2, "span");
            builder.AddAttribute(3, "lang", Script.Simplified.Tag());
            builder.AddContent(4, run.Text);
            builder.CloseElement();
        }
    }
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if ((Of ?? Language) == Language.Chinese)
            builder.AddContent(0, Text);
        else
            AddEnglish(builder, Text);
    }
}
