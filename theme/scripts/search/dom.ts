import type { Language } from "./fold";
import type { Piece } from "./snippet";

export type Child = Node | string | null;

/** An element with its attributes and content; an attribute that is null is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | null> = {},
  ...content: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value);
  made.append(...content.filter((child) => child !== null));
  return made;
}

export function button(text: string, action: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", class: "button" }, text);
  made.addEventListener("click", action);
  return made;
}

/** Found words stand in `mark`, the figure of a statement in `b`. */
export const marked = (pieces: readonly Piece[]): Child[] =>
  pieces.flatMap((piece) => (piece.marked ? [element("mark", {}, ...figured(piece))] : figured(piece)));

function figured({ text, figure }: Piece): Child[] {
  if (!figure) return [text];
  const [start, end] = figure;
  return [text.slice(0, start), element("b", {}, text.slice(start, end)), text.slice(end)];
}

/** What `lang` has to say about a text: nothing where it is in the language of the page. */
export const langOf = (text: Language, page: Language): string | null => (text === page ? null : text === "zh" ? "zh-Hans" : "en");
