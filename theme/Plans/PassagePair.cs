using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Text;
using Publisher.Site.Plans;
using Publisher.Site.Routing;
using Publisher.Theme.Glossary;
using Publisher.Theme.Indicators;
using Publisher.Theme.Rendering;

namespace Publisher.Theme.Plans;

/// <summary>
/// The text of a passage in Chinese and a translation, the language of the page first: two halves of one heading, or two paragraphs side by side. A plan
/// printed in Traditional has its Chinese in both scripts, of which the reader's choice shows one.
/// </summary>
public sealed class PassagePair : StaticComponent
{
    [Parameter, EditorRequired]
    public Plan Plan { get; set; } = null!;

    [Parameter, EditorRequired]
    public ReaderPassage Reader { get; set; } = null!;

    private Passage Passage => Reader.Passage;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        bool heading = Reader.Rank is not null;
        builder.OpenElement(0, heading ? string.Create(CultureInfo.InvariantCulture, $"h{Reader.Rank}") : "div");
        builder.AddAttribute(1, "class", "pair");
        string half = heading ? "span" : "p";
        if (Language.IsSource)
        {
            AddChinese(builder, half);
            AddTranslation(builder, half);
        }
        else
        {
            AddTranslation(builder, half);
            AddChinese(builder, half);
        }
        builder.CloseElement();
    }

    private void AddChinese(RenderTreeBuilder builder, string element)
    {
        bool both = Plan.Script == Script.Traditional && Passage.Source != Passage.Hans;
        AddMarked(builder, element, Passage.Hans, "zh-Hans", both ? "zh hans" : "zh");
        if (both)
            AddMarked(builder, element, Passage.Source, "zh-Hant", "zh hant");
    }

    private void AddMarked(RenderTreeBuilder builder, string element, string text, string language, string @class)
    {
        builder.OpenElement(2, element);
        builder.AddAttribute(3, "class", @class);
        builder.AddAttribute(4, "lang", language == Language.Tag() ? null : language);
        foreach (TextRun run in MarkedText.Of(text, Reader.Statements, cell: null, Reader.Terms.Chinese))
            AddRun(builder, run);
        builder.CloseElement();
        // Two halves of a heading are one name to a screen reader: a space keeps them apart.
        builder.AddContent(5, " ");
    }

    private void AddRun(RenderTreeBuilder builder, TextRun run)
    {
        if (run.Term is { } term)
        {
            builder.OpenComponent<TermLink>(14);
            builder.AddComponentParameter(15, nameof(TermLink.Term), term);
            builder.AddComponentParameter(16, nameof(TermLink.Text), run.Text);
            builder.CloseComponent();
            return;
        }
        if (run.Figure.IsEmpty)
        {
            builder.AddContent(6, run.Text);
            return;
        }
        builder.OpenElement(7, "mark");
        builder.AddContent(8, run.Text);
        builder.CloseElement();
    }

    private void AddTranslation(RenderTreeBuilder builder, string element)
    {
        if (Passage.Translation(Language) is not ({ } translation, { } written))
            return;
        builder.OpenElement(9, element);
        builder.AddAttribute(10, "class", "en");
        builder.AddAttribute(11, "lang", Language == written ? null : written.Tag);
        // The clauses that prove a figure, and the forms of the glossary, are of the English.
        foreach (TextRun run in written == Language.English ? MarkedText.OfEnglish(translation.Text, Reader.Statements, cell: null, Reader.Terms.English) : [new TextRun(translation.Text, [])])
        {
            if (run.Term is null && run.Figure.IsEmpty)
                MixedText.AddEnglish(builder, run.Text);
            else
                AddRun(builder, run);
        }
        builder.CloseElement();
        builder.AddContent(13, " ");
    }
}
