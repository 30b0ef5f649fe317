namespace Publisher.Browser.Tests.Browser;

/// <summary>
/// Which texts of a page axe is asked the contrast of. The contrast of a text comes from its own style and from what is painted behind it. Where that is its ancestors alone, all texts
/// with the same styles from the root down have the same contrast, and the first of them speaks for the rest: of a table of a thousand rows, one row. Everything else is asked by itself:
/// a text over anything painted that is no ancestor, whatever way it came there, a drawing, a field of a form.
/// </summary>
public static class AlikeTexts
{
    /// <summary>Names the texts that are to be asked, for the rule that asks.</summary>
    public const string Asked = "data-contrast";

    /// <summary>
    /// Marks them, anew in every look. A text that sticks out of an ancestor is of a kind of its own, as is one with something painted inside it, one without two letters or digits
    /// beside each other (which axe may take for a symbol), and one that cannot be used.
    /// </summary>
    public const string Mark = $$"""
        () => {
          const painted = [], texts = [], kinds = new Map(), known = new Map(), asked = new Set();
          for (const e of document.querySelectorAll('*')) {
            e.removeAttribute('{{Asked}}');
            const style = getComputedStyle(e), box = e.getBoundingClientRect(), around = known.get(e.parentElement);
            const inside = !around || (box.left >= around.box.left && box.right <= around.box.right && box.top >= around.box.top && box.bottom <= around.box.bottom);
            const look = [around?.kind, inside, box.width > 1 && box.height > 1, style.color, style.backgroundColor, style.backgroundImage, style.opacity, style.fontSize, style.fontWeight, style.textShadow,
              style.webkitTextStrokeWidth, style.filter, style.mixBlendMode, style.visibility, style.display === 'none', style.clip, style.clipPath].join();
            if (!kinds.has(look)) kinds.set(look, kinds.size);
            const self = { e, box, kind: kinds.get(look) };
            known.set(e, self);
            if (!e.matches('html, body') && (style.backgroundImage !== 'none' || !/, 0\)$|^transparent$/.test(style.backgroundColor) || e.matches('img, svg, canvas, video, iframe, object'))) painted.push(self);
            if (e.matches('svg *, input, select, textarea')) e.setAttribute('{{Asked}}', '');
            else if ([...e.childNodes].some(part => part.nodeType === Node.TEXT_NODE && part.data.trim() !== '')) texts.push(self);
          }
          for (const { e, box, kind } of texts) {
            let within = false, behind = false;
            for (const { e: other, box: its } of painted)
              if (its.left < box.right && its.right > box.left && its.top < box.bottom && its.bottom > box.top && !other.contains(e)) e.contains(other) ? within = true : behind = true;
            const words = [...e.childNodes].filter(part => part.nodeType === Node.TEXT_NODE).map(part => part.data).join(' ');
            const disabled = e.matches(':disabled, :disabled *, [aria-disabled=true], [aria-disabled=true] *') || !!e.control?.disabled;
            const alike = [kind, within, e.localName, disabled, /[\p{L}\p{N}]{2}/u.test(words)].join();
            if (behind || !asked.has(alike)) e.setAttribute('{{Asked}}', '');
            asked.add(alike);
          }
        }
        """;
}
