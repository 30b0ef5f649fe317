/** The outline follows the reading: the section whose heading passed the upper quarter of the window last is the current one. */
export function followOutline(): void {
  const outlines = [...document.querySelectorAll<HTMLElement>(".outline")];
  const folded = document.querySelector<HTMLDetailsElement>("details.outline-folded");
  const headings = [...(outlines[0]?.querySelectorAll<HTMLAnchorElement>("a") ?? [])]
    .map((link) => document.getElementById(link.hash.slice(1)))
    .filter((heading): heading is HTMLElement => heading !== null);
  if (headings.length === 0) return;

  let current = "";
  const mark = (): void => {
    const line = innerHeight / 4;
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= line);
    const id = passed.at(-1)?.id ?? "";
    if (id === current) return;
    current = id;
    for (const outline of outlines) {
      outline.querySelector("[aria-current]")?.removeAttribute("aria-current");
      const link = id ? outline.querySelector<HTMLAnchorElement>(`a[href="#${id}"]`) : null;
      link?.setAttribute("aria-current", "true");
      if (link && outline.scrollHeight > outline.clientHeight) outline.scrollTop = link.offsetTop - outline.clientHeight / 3;
    }
  };

  // Everything above the line counts as in view, so that a heading changes its state as it crosses, a long jump included.
  const observer = new IntersectionObserver(mark, { rootMargin: "1000000px 0px -75% 0px" });
  for (const heading of headings) observer.observe(heading);

  if (folded) {
    // Now that a choice can close it, it may stay in reach while the text goes on.
    folded.classList.add("follows");
    folded.addEventListener("click", (event) => {
      if ((event.target as Element).closest("a")) folded.open = false;
    });
  }
}
