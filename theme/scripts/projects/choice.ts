import { fill } from "../words/fill";
import { Arrangement } from "./arrange";
import { saveShown } from "./csv";
import { facets, readRows } from "./rows";
import { counts, fits, readAddress, readState, writeAddress, type State } from "./state";
import { showTotals } from "./totals";

/** So many rows are shown at once, more of them when no further key follows; a button shows the rest. */
const atOnce = 100;
const page = 400;
const pause = 150;

interface Option {
  readonly facet: string;
  readonly value: string;
  readonly count: HTMLElement;
  readonly item: HTMLElement;
}

/** Makes the form choose among the rows of the page: at once, with counts for every option, and told to who cannot see it. */
export const startChoosing = (form: HTMLFormElement): void => {
  const rows = readRows();
  const status = form.querySelector<HTMLElement>("[role=status]");
  const totals = document.querySelector<HTMLTableElement>("table[data-totals]");
  const options = [...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")].map((box): Option => {
    const item = box.closest("li") as HTMLElement;
    return { facet: box.name, value: box.value, count: item.querySelector(".count") as HTMLElement, item };
  });
  const labels = new Map(options.map((option) => [`${option.facet} ${option.value}`, option.item.querySelector(".option-name")?.textContent ?? option.value]));
  const arrangement = new Arrangement(rows, form.dataset.notPrinted ?? "", (facet, value) => labels.get(`${facet} ${value}`) ?? value);

  const countOptions = (state: State): void => {
    for (const facet of facets) {
      const found = counts(rows, state, facet);
      for (const option of options) {
        if (option.facet !== facet) continue;
        const count = found.get(option.value) ?? 0;
        option.count.textContent = String(count);
        option.item.classList.toggle("empty", count === 0);
      }
      const chosen = form.querySelector<HTMLElement>(`[data-chosen="${facet}"]`);
      const number = state.chosen.get(facet)?.size ?? 0;
      if (chosen) chosen.textContent = number ? String(number) : "";
    }
  };

  const more = document.querySelector<HTMLButtonElement>("[data-more]");
  let later: ReturnType<typeof setTimeout> | undefined;
  const show = (most = page, first = most): void => {
    const state = readState(form);
    const shown = new Set(rows.filter((row) => fits(row, state)));
    clearTimeout(later);
    arrangement.show(state, shown, first);
    if (first < most && shown.size > first) later = setTimeout(() => arrangement.show(state, shown, most), pause);
    if (more) more.hidden = shown.size <= most;
    countOptions(state);
    if (totals) showTotals(totals, shown);
    if (status) {
      const words = shown.size ? form.dataset.status : form.dataset.none;
      status.textContent = fill(words ?? "", { shown: shown.size, total: rows.length });
    }
  };

  form.addEventListener("input", () => {
    show(page, atOnce);
    writeAddress(form);
  });
  form.addEventListener("reset", () => {
    // The fields are empty only after the event.
    setTimeout(() => {
      show();
      writeAddress(form);
    });
  });
  more?.addEventListener("click", () => show(rows.length));
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", () => {
    readAddress(form);
    show();
  });
  const csv = form.querySelector<HTMLElement>("[data-csv]");
  csv?.addEventListener("click", () => void saveShown(csv.dataset.csv ?? "", arrangement.ids()));

  readAddress(form);
  form.hidden = false;
  show();
};
