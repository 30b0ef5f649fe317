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
    [Parameter]
    public string? Text { get; set; }

    /// <summary>Instead of the text one of ours, which is shown, and marked, in English where the language of the page does not have it.</summary>
    [Parameter]
    public Bilingual? Said { get; set; }

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
        if (Said is { } said && said.Shown(Language) is var shown && shown != Language)
        {
            builder.OpenElement(5, "span");
            builder.AddAttribute(6, "lang", shown.Tag);
            AddEnglish(builder, said[Language]);
            builder.CloseElement();
            return;
        }

        string text = Said?[Language] ?? Text ?? "";
        if ((Of ?? Language).IsSource)
            builder.AddContent(0, text);
        else
            AddEnglish(builder, text);
    }
}
