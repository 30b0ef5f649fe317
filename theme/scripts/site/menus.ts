/** What the browser does not do of itself: a group of the menu closes on Escape and as one goes elsewhere, and the search that is opened on a phone waits for words. */
export function tendMenus(): void {
  const groups = [...document.querySelectorAll<HTMLDetailsElement>("details[name='main-nav']")];
  const wide = matchMedia("(min-width: 45rem)");
  const close = (except: Node | null): void => {
    if (!wide.matches) return;
    for (const group of groups) if (!except || !group.contains(except)) group.open = false;
  };
  document.addEventListener("pointerdown", (event) => close(event.target as Node));
  document.addEventListener("focusin", (event) => close(event.target as Node));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = groups.find((group) => group.open && group.contains(document.activeElement));
    if (!open) return;
    open.open = false;
    open.querySelector("summary")?.focus();
  });
  const search = document.getElementById("site-search");
  search?.addEventListener("toggle", (event) => {
    if ((event as ToggleEvent).newState === "open") search.querySelector("input")?.focus();
  });
}
