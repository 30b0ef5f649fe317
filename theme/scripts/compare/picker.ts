import type { ComparisonIndex, IndicatorEntry } from "../records";
import { fold } from "../search/fold";
import { fill } from "../words/fill";
import { pageLanguage } from "../words/language";
import { Choice } from "./choice";

const most = 40;

/** The form: places stand in the page, indicators are listed as they are asked for, the chosen ones first. */
export class Picker {
  private readonly filter: HTMLInputElement;
  private readonly list: HTMLUListElement;
  private readonly hint: HTMLElement;
  private readonly language = pageLanguage();
  private readonly chosen = new Set<string>();

  constructor(private readonly form: HTMLFormElement, private readonly index: ComparisonIndex) {
    this.filter = form.querySelector("input[type=search]")!;
    this.list = form.querySelector<HTMLUListElement>("[data-indicators]")!;
    this.hint = form.querySelector(".hint")!;
    // The filter is no part of the choice.
    this.filter.removeAttribute("name");
    this.filter.addEventListener("input", () => this.draw());
    form.addEventListener("change", (event) => {
      const box = event.target as HTMLInputElement;
      if (box.name === "indicators") this.chosen[box.checked ? "add" : "delete"](box.value);
      else if (box.name === "places") this.draw();
    }, { capture: true });
  }

  get choice(): Choice {
    const places = this.places();
    return new Choice(
      this.index.places.filter((place) => places.has(place.id)),
      this.index.indicators.filter((indicator) => this.chosen.has(indicator.id)),
    );
  }

  take(choice: Choice): void {
    const places = new Set(choice.places.map((place) => place.id));
    for (const box of this.boxes()) {
      box.checked = places.has(box.value);
      if (box.checked) box.closest("details")?.setAttribute("open", "");
    }
    const indicators = choice.indicators.map((indicator) => indicator.id);
    const same = indicators.length === this.chosen.size && indicators.every((id) => this.chosen.has(id));
    // A list that is drawn anew takes the focus from the box that was just pressed.
    if (same && this.list.childElementCount > 0) return;
    this.chosen.clear();
    indicators.forEach((id) => this.chosen.add(id));
    this.draw();
  }

  private boxes(): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>("input[name=places]")];
  }

  private places(): Set<string> {
    return new Set(this.boxes().filter((box) => box.checked).map((box) => box.value));
  }

  private draw(): void {
    const wanted = fold(this.filter.value.trim(), this.language);
    const places = this.places();
    const at = this.index.places.flatMap((place, position) => (places.has(place.id) ? [position] : []));
    const spoken = ({ places }: IndicatorEntry): number => (at.length > 0 ? at.filter((place) => places.includes(place)) : places).length;
    const named = (indicator: IndicatorEntry): boolean => [indicator.name, indicator.other, indicator.id].some((name) => fold(name, this.language).includes(wanted));
    const rest = this.index.indicators.filter((indicator) => !this.chosen.has(indicator.id) && named(indicator));
    // Those most of the chosen places speak of come first; the order is otherwise that of the site.
    const sorted = rest.map((indicator) => ({ indicator, spoken: spoken(indicator) })).sort((one, two) => two.spoken - one.spoken);
    this.list.replaceChildren(
      ...this.index.indicators.filter((indicator) => this.chosen.has(indicator.id)).map((indicator) => this.item(indicator, true)),
      ...sorted.slice(0, most).map(({ indicator }) => this.item(indicator, false)),
    );
    const more = sorted.length - most;
    this.hint.textContent = more > 0 ? fill(this.hint.dataset.more!, { count: more }) : rest.length === 0 && wanted !== "" ? this.hint.dataset.none! : "";
  }

  private item(indicator: IndicatorEntry, checked: boolean): HTMLLIElement {
    const item = document.createElement("li");
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.name = "indicators";
    box.value = indicator.id;
    box.checked = checked;
    label.append(box, ` ${indicator.name}`);
    item.append(label);
    return item;
  }
}
