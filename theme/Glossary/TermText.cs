using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Text;
using Publisher.Site.Glossary;
using Publisher.Theme.Indicators;
using Publisher.Theme.Rendering;

namespace Publisher.Theme.Glossary;

/// <summary>A text of ours in the language of the page; terms that stand on the page for the first time lead to the glossary.</summary>
public sealed class TermText : StaticComponent
{
    [Parameter, EditorRequired]
    public Bilingual Text { get; set; } = null!;

    /// <summary>The term the text is about, which does not lead to itself.</summary>
    [Parameter]
    public TermId? Except { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        Language shown = Text.Shown(Language);
        if (shown != Language)
        {
            builder.OpenElement(5, "span");
            builder.AddAttribute(6, "lang", shown.Tag);
        }

        string text = Text[Language];
        int written = 0;
        foreach (TermSpan span in Context.FirstTerms.In(Text.Zh, Text.En, taken: null, Except).In(shown))
        {
            AddPlain(builder, text[written..span.Start]);
            builder.OpenComponent<TermLink>(2);
            builder.AddComponentParameter(3, nameof(TermLink.Term), span.Term);
            builder.AddComponentParameter(4, nameof(TermLink.Text), text[span.Start..span.End]);
            builder.CloseComponent();
            written = span.End;
        }
        AddPlain(builder, text[written..]);
        if (shown != Language)
            builder.CloseElement();
    }

    private static void AddPlain(RenderTreeBuilder builder, string text)
    {
        if (text.Length == 0)
            return;
        builder.OpenComponent<MixedText>(0);
        builder.AddComponentParameter(1, nameof(MixedText.Text), text);
        builder.CloseComponent();
    }
}
