/** The other language opens at the same place: query and fragment go with the switch. */
export function keepPlace(): void {
  const link = document.querySelector<HTMLAnchorElement>("a.language-switch");
  if (!link) return;
  const follow = (): void => {
    link.search = location.search;
    link.hash = location.hash;
  };
  follow();
  // Filters change the query without an event, so the address is read again as the link is used.
  for (const use of ["pointerdown", "focus", "click"]) link.addEventListener(use, follow);
}
