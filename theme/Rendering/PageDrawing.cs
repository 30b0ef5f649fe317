using System.Collections.Frozen;
using System.Text;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Publisher.Theme.Rendering;

// The frames are what Razor compiles a template to; the analyzer warns that another version of the framework may shape them differently, and global.json pins it.
#pragma warning disable BL0006

/// <summary>
/// Draws a page straight into its bytes: each component builds its frames, and the frames are written at once, those of the components within them where they
/// stand. <see cref="Microsoft.AspNetCore.Components.Web.HtmlRenderer"/> keeps every component with buffers of its own until the page is done, which is for pages
/// that go on living; here a component is let go of as soon as it is written. For one page at a time.
/// </summary>
internal sealed class PageDrawing
{
    private static readonly FrozenSet<string> Empty = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

    private readonly HtmlBuffer html = new();
    private readonly Stack<RenderTreeBuilder> builders = new();

    /// <summary>The content of a page, whose outermost component is <paramref name="type"/>.</summary>
    public string Draw(Type type, PageContext context)
    {
        try
        {
            Draw(ComponentMaker.Of(type).Make(context));
            return Encoding.UTF8.GetString(html.Take());
        }
        finally
        {
            html.Clear();
        }
    }

    private void Draw(StaticComponent component)
    {
        RenderTreeBuilder builder = builders.TryPop(out RenderTreeBuilder? free) ? free : new RenderTreeBuilder();
        component.Build(builder);
        ArrayRange<RenderTreeFrame> frames = builder.GetFrames();
        Write(frames.Array.AsSpan(0, frames.Count), component.Context);
        builder.Clear();
        builders.Push(builder);
    }

    private void Write(ReadOnlySpan<RenderTreeFrame> frames, PageContext context)
    {
        for (int at = 0; at < frames.Length;)
        {
            ref readonly RenderTreeFrame frame = ref frames[at];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Element:
                    Element(frames.Slice(at, frame.ElementSubtreeLength), context);
                    at += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Component:
                    Component(frames.Slice(at, frame.ComponentSubtreeLength), context);
                    at += frame.ComponentSubtreeLength;
                    break;
                case RenderTreeFrameType.Text:
                    html.Text(frame.TextContent);
                    at++;
                    break;
                case RenderTreeFrameType.Markup:
                    html.Raw(frame.MarkupContent);
                    at++;
                    break;
                case RenderTreeFrameType.Region:
                    // What it holds follows, and is written like the rest.
                    at++;
                    break;
                default:
                    throw new InvalidOperationException($"a page cannot hold a {frame.FrameType}");
            }
        }
    }

    private void Element(ReadOnlySpan<RenderTreeFrame> frames, PageContext context)
    {
        string name = frames[0].ElementName;
        html.Raw("<"u8);
        html.Raw(name);
        int at = 1;
        for (; at < frames.Length && frames[at].FrameType == RenderTreeFrameType.Attribute; at++)
            Attribute(frames[at].AttributeName, frames[at].AttributeValue);
        if (at == frames.Length && Empty.Contains(name))
        {
            html.Raw(" />"u8);
            return;
        }

        html.Raw(">"u8);
        if (name is "script" or "style")
            Unescaped(frames[at..], name);
        else
            Write(frames[at..], context);
        html.Raw("</"u8);
        html.Raw(name);
        html.Raw(">"u8);
    }

    private void Attribute(string name, object? value)
    {
        if (value is not (string or true))
            return;
        html.Raw(" "u8);
        html.Raw(name);
        if (value is not string text)
            return;
        html.Raw("=\""u8);
        html.Text(text);
        html.Raw("\""u8);
    }

    /// <summary>References such as `&amp;amp;` mean nothing in here, so a text cannot be made safe by them: only markup that is safe already is written.</summary>
    private void Unescaped(ReadOnlySpan<RenderTreeFrame> frames, string element)
    {
        foreach (ref readonly RenderTreeFrame frame in frames)
        {
            if (frame.FrameType != RenderTreeFrameType.Markup)
                throw new InvalidOperationException($"in <{element}> stands markup only, no {frame.FrameType}");
            html.Raw(frame.MarkupContent);
        }
    }

    private void Component(ReadOnlySpan<RenderTreeFrame> frames, PageContext context)
    {
        ComponentMaker maker = ComponentMaker.Of(frames[0].ComponentType);
        StaticComponent component = maker.Make(context);
        Dictionary<string, object>? unmatched = null;
        foreach (ref readonly RenderTreeFrame frame in frames[1..])
        {
            if (frame.FrameType != RenderTreeFrameType.Attribute)
                throw new InvalidOperationException($"a component of the theme takes parameters only, no {frame.FrameType}");
            maker.Set(component, frame.AttributeName, frame.AttributeValue, ref unmatched);
        }

        if (unmatched is not null)
            maker.SetOthers(component, unmatched);
        Draw(component);
    }
}
