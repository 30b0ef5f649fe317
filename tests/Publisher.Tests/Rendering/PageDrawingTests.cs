using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Publisher.Theme.Rendering;

namespace Publisher.Tests.Rendering;

/// <summary>Small components of every kind of frame; the expected HTML is written out by hand.</summary>
public sealed class PageDrawingTests
{
    [Fact]
    public void Text_and_attributes_are_made_safe_and_Chinese_stays_as_it_is() =>
        Assert.Equal("<p title=\"&quot;a&quot; &amp; 碳\">1 &lt; 2 碳达峰</p>", Drawn<Escaped>());

    [Fact]
    public void A_true_attribute_has_no_value_and_a_false_or_missing_one_is_not_written() =>
        Assert.Equal("<button hidden tabindex=\"-1\"></button>", Drawn<Flags>());

    [Fact]
    public void Only_an_element_that_can_hold_nothing_is_closed_in_itself() =>
        Assert.Equal("<br /><span></span>", Drawn<Hollow>());

    [Fact]
    public void A_component_stands_where_it_was_opened_with_its_parameters_its_content_and_the_attributes_it_does_not_declare() =>
        Assert.Equal("<div><b>before</b><em class=\"quiet\" lang=\"zh\">3: <i>inside</i></em><b>after</b></div>", Drawn<Outer>());

    [Fact]
    public void A_text_in_a_script_is_refused_because_nothing_makes_it_safe_there() =>
        Assert.Contains("markup only", Assert.Throws<InvalidOperationException>(Drawn<Script>).Message, StringComparison.Ordinal);

    [Fact]
    public void A_parameter_that_a_component_does_not_declare_is_refused_where_it_takes_no_others() =>
        Assert.Contains("Flags has no parameter Colour", Assert.Throws<InvalidOperationException>(Drawn<Mistaken>).Message, StringComparison.Ordinal);

    [Fact]
    public void After_a_page_that_failed_the_next_one_begins_anew()
    {
        PageDrawing drawing = new();
        Assert.Throws<InvalidOperationException>(() => drawing.Draw(typeof(Script), null!));
        Assert.Equal("<br /><span></span>", drawing.Draw(typeof(Hollow), null!));
    }

    [Fact]
    public void A_page_larger_than_the_buffer_is_whole() =>
        Assert.Equal(string.Concat(Enumerable.Range(0, Many.Items).Select(item => $"<li>{item} 项</li>")), Drawn<Many>());

    private static string Drawn<T>()
        where T : StaticComponent
        => new PageDrawing().Draw(typeof(T), null!);

    private sealed class Escaped : StaticComponent
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "title", "\"a\" & 碳");
            builder.AddContent(2, "1 < 2 碳达峰");
            builder.CloseElement();
        }
    }

    private sealed class Flags : StaticComponent
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "button");
            builder.AddAttribute(1, "hidden", true);
            builder.AddAttribute(2, "disabled", false);
            builder.AddAttribute(3, "lang", (string?)null);
            builder.AddAttribute(4, "tabindex", (object)-1);
            builder.CloseElement();
        }
    }

    private sealed class Hollow : StaticComponent
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "br");
            builder.CloseElement();
            builder.OpenElement(1, "span");
            builder.CloseElement();
        }
    }

    private sealed class Outer : StaticComponent
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "div");
            builder.AddMarkupContent(1, "<b>before</b>");
            builder.OpenComponent<Inner>(2);
            builder.AddComponentParameter(3, "Number", 3);
            builder.AddComponentParameter(4, "class", "quiet");
            builder.AddComponentParameter(5, "lang", "zh");
            builder.AddComponentParameter(6, "ChildContent", (RenderFragment)(content => content.AddMarkupContent(7, "<i>inside</i>")));
            builder.CloseComponent();
            builder.AddMarkupContent(8, "<b>after</b>");
            builder.CloseElement();
        }
    }

    private sealed class Inner : StaticComponent
    {
        [Parameter]
        public int Number { get; set; }

        [Parameter]
        public RenderFragment? ChildContent { get; set; }

        [Parameter(CaptureUnmatchedValues = true)]
        public IReadOnlyDictionary<string, object>? Attributes { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "em");
            builder.AddMultipleAttributes(1, Attributes);
            builder.AddContent(2, $"{Number}: ");
            builder.AddContent(3, ChildContent);
            builder.CloseElement();
        }
    }

    private sealed class Script : StaticComponent
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "script");
            builder.AddContent(1, "</script>");
            builder.CloseElement();
        }
    }

    private sealed class Mistaken : StaticComponent
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<Flags>(0);
#pragma warning disable MA0115 // The mistake that the analyzer finds in a template must not pass unseen where it cannot look.
            builder.AddComponentParameter(1, "Colour", "red");
#pragma warning restore MA0115
            builder.CloseComponent();
        }
    }

    private sealed class Many : StaticComponent
    {
        public const int Items = 20_000;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            for (int item = 0; item < Items; item++)
            {
                builder.OpenElement(0, "li");
                builder.AddContent(1, $"{item} 项");
                builder.CloseElement();
            }
        }
    }
}
