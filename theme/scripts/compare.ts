import { Choice } from "./compare/choice";
import { compared } from "./compare/compared";
import { load } from "./compare/files";
import { Picker } from "./compare/picker";
import { show } from "./compare/view";
import { csv } from "./files/csv";
import { save } from "./files/save";

const form = document.querySelector<HTMLFormElement>(".compare-form");
const status = document.querySelector<HTMLElement>(".compare-status");
const result = document.querySelector<HTMLElement>(".compare-result");
if (form && status && result) void begin(form, status, result);

/** The address holds the choice: the form writes it, and whatever is shown is read from it, so that a link shows the same. */
async function begin(form: HTMLFormElement, status: HTMLElement, result: HTMLElement): Promise<void> {
  const files = load(form.dataset.files!);
  const index = await files.index().catch(() => undefined);
  if (!index) {
    status.textContent = status.dataset.failed!;
    return;
  }

  const picker = new Picker(form, index);
  // What most people come for stands first, and steps aside for what one chooses.
  const matrix = document.querySelector<HTMLElement>("[data-matrix]");
  let table: string[][] = [];
  const draw = async (): Promise<void> => {
    const choice = Choice.of(location.search, index);
    picker.take(choice);
    if (matrix) matrix.hidden = !choice.isEmpty;
    if (choice.isEmpty) {
      result.hidden = true;
      status.textContent = location.search === "" ? "" : status.dataset.empty!;
      return;
    }

    const found = await files.cells(choice, index).then((cells) => compared(choice, cells, index.nothing)).catch(() => undefined);
    if (choice.query !== Choice.of(location.search, index).query) return;
    result.hidden = !found;
    status.textContent = found ? found.summary(status.dataset.words!) : status.dataset.failed!;
    if (found) {
      show(found, result);
      table = found.table();
    }
  };

  const choose = (): void => {
    const { query } = picker.choice;
    if (query === location.search) return;
    history.pushState(null, "", query === "" ? location.pathname : query);
    void draw();
  };
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    choose();
  });
  form.addEventListener("change", (event) => {
    if ((event.target as HTMLInputElement).type === "checkbox") choose();
  });
  addEventListener("popstate", () => void draw());

  result.querySelector("[data-csv-button]")!.addEventListener("click", () => {
    save(new Blob([csv(table)], { type: "text/csv" }), form.dataset.csv!);
  });
  const share = result.querySelector<HTMLButtonElement>("[data-share]")!;
  const copy = share.textContent;
  share.hidden = !navigator.clipboard;
  share.addEventListener("click", () => {
    void navigator.clipboard.writeText(location.href).then(() => {
      share.textContent = share.dataset.copied!;
      setTimeout(() => (share.textContent = copy), 3000);
    });
  });
  await draw();
}
