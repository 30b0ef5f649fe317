/** The box works as a plain form; the search itself is loaded when a reader goes to it. `/` goes to the box from anywhere. */
export function offerSearch(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-search]");
  const input = form?.querySelector("input");
  if (!form || !input) return;
  const load = (): void => void import(form.dataset.search!);
  if (document.activeElement === input) load();
  else input.addEventListener("focus", load, { once: true });
  document.addEventListener("keydown", (event) => {
    const typing = (event.target as Element).closest("input:not([type=checkbox]), select, textarea, [contenteditable]");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing) return;
    event.preventDefault();
    // On a phone the box waits in a popover.
    if (!input.checkVisibility()) input.closest<HTMLElement>("[popover]")?.showPopover();
    input.focus();
    input.select();
  });
}
