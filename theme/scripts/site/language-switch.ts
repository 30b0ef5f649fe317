/** Another language opens where one reads: the query goes with the switch, and the place that is in view. The address of this page stays as it is. */
export function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.language-switch")) {
    const follow = (): void => {
      link.search = location.search;
      link.hash = place();
    };
    follow();
    // What is in view and what is filtered change without an event, so both are read again as the link is used.
    for (const use of ["pointerdown", "focus", "click"]) link.addEventListener(use, follow);
  }
}

/**
 * The place that is read: that of the address while its beginning is in view, else the first that begins in the upper quarter of the window, else the one that
 * began last above it; at the top of a page none.
 */
function place(): string {
  const top = (element: Element): number => element.getBoundingClientRect().top;
  const opened = location.hash === "" ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (location.hash !== "" && (!opened || (top(opened) >= 0 && top(opened) < innerHeight))) return location.hash;
  if (scrollY === 0) return "";
  const begun = [...document.querySelectorAll("main [id]:not(svg *, label, input, select, button)")]
    .filter((element) => element.checkVisibility() && top(element) <= innerHeight / 4)
    .sort((a, b) => top(a) - top(b));
  const read = begun.find((element) => top(element) >= 0) ?? begun.at(-1);
  return read ? `#${read.id}` : "";
}
