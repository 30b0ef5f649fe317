/** Beside each permalink of a passage: a button that copies its full address. Without a clipboard there is only the link. */
export function addPermalinkButtons(): void {
  if (!navigator.clipboard) return;
  const words = document.querySelector<HTMLElement>("[data-copy]")?.dataset;
  if (!words?.copy || !words.copied) return;
  const { copy, copied } = words;

  // One button serves the whole page: it moves to the passage that is pointed at or holds the focus.
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy-permalink";
  button.textContent = copy;
  button.addEventListener("click", () => {
    const link = button.parentElement?.querySelector<HTMLAnchorElement>("a.permalink");
    if (!link) return;
    void navigator.clipboard.writeText(link.href).then(() => {
      button.textContent = copied;
    });
  });

  const attend = (event: Event): void => {
    const place = (event.target as Element).closest?.(".passage")?.querySelector(".permalink")?.parentElement;
    if (!place || place === button.parentElement) return;
    button.textContent = copy;
    place.append(button);
  };
  document.addEventListener("pointerover", attend, { passive: true });
  document.addEventListener("focusin", attend);
}
