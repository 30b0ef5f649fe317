import type { Language } from "./fold";
import { Engine } from "./match";
import { isForeign } from "./query";
import { load, type Edition } from "./records";
import { pageLanguage } from "../words/language";

/** Loads the records: the page's language first, the other one when a query asks for it. */
export class Source {
  readonly language = pageLanguage();
  private readonly loads = new Map<Language, Promise<Edition>>();
  private own: Engine | undefined;
  private both: Engine | undefined;

  constructor(private readonly urls: DOMStringMap) {}

  /**
   * Answers with the page's language alone as soon as it can, and again with both when the query needs the other one, or when only that finds anything. A query that
   * its own language can answer is answered alike whether or not the other has come.
   */
  async ask(typed: string, answer: (engine: Engine, final: boolean) => void): Promise<void> {
    const foreign = isForeign(typed, this.language);
    if (foreign && this.both) return answer(this.both, true);
    const own = await this.load(this.language);
    this.own ??= new Engine({ own });
    answer(this.own, !foreign);
    if (!foreign && this.own.find(typed).hits.length > 0) return;
    const other = await this.load(this.language === "zh" ? "en" : "zh");
    this.both ??= new Engine({ own, other });
    if (foreign || this.both.find(typed).hits.length > 0) answer(this.both, true);
  }

  load(language: Language): Promise<Edition> {
    const known = this.loads.get(language);
    if (known) return known;
    const loading = load(this.urls[language]!, language);
    this.loads.set(language, loading);
    loading.catch(() => this.loads.delete(language));
    return loading;
  }
}
