import { fill } from "../words/fill";

/** On each passage but headings: a button that copies its text in the languages shown, with citation and address. Without a clipboard there is only the permalink. */
export function addCopyButtons(): void {
  const reader = document.querySelector<HTMLElement>(".reader");
  const status = document.querySelector<HTMLElement>(".copy-status");
  const { copy, copyLabel, copied, citation, translation } = reader?.dataset ?? {};
  if (!reader || !status || !navigator.clipboard || !copy || !copyLabel || !copied || !citation || !translation) return;

  for (const passage of reader.querySelectorAll<HTMLElement>(".passage:not(.heading)")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy-passage";
    button.textContent = copy;
    button.ariaLabel = fill(copyLabel, { passage: passage.id });
    passage.querySelector(".permalink")?.after(button);
  }

  reader.addEventListener("click", (event) => {
    const button = (event.target as Element).closest("button.copy-passage");
    const passage = button?.closest<HTMLElement>(".passage");
    if (!button || !passage) return;
    void navigator.clipboard.writeText(cite(passage, citation, translation)).then(() => {
      status.textContent = `${passage.id}: ${copied}`;
      button.classList.add("done");
      setTimeout(() => {
        button.classList.remove("done");
        status.textContent = "";
      }, 4000);
    });
  });
}

/** The parts of the text that are shown, in reading order: a choice of language or script hides the others. */
function shownText(passage: HTMLElement): string[] {
  const table = passage.querySelector("table");
  if (table) return [table.innerText.trim()];
  return [...passage.querySelectorAll<HTMLElement>(".pair > :is(.zh, .en)")]
    .filter((part) => part.checkVisibility())
    .map((part) => (part.textContent ?? "").trim());
}

function cite(passage: HTMLElement, pattern: string, translation: string): string {
  const address = new URL(document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href);
  address.hash = passage.id;
  const filled = fill(pattern, { lines: passage.dataset.lines ?? "", quote: shownText(passage).join("\n"), address: address.href });
  const english = passage.querySelector<HTMLElement>(".en");
  return english?.checkVisibility() ? `${filled}\n${translation}` : filled;
}
