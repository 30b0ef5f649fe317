import { fold } from "./fold";
import { inLanguage, type Edition, type Library, type SearchRecord } from "./records";
import { forms, key, unless } from "./terms";
import { toMap } from "./wording";

/** How an entry is called by a name: it is its own, one that people use for it, or that of something else which it stands nearest to. */
export type How = "own" | "other" | "near";

export interface Call {
  /** The place of the entry in the list of records. */
  at: number;
  record: SearchRecord;
  how: How;
}

const kinds = new Set(["glossary", "jurisdiction", "indicator", "organization", "project"]);

/** What makes 赛罕区 of 赛罕, and Saihan District of Saihan. */
const ofPlaces = / (?:district|county|banner|league)$/;

const parted = (list: string | undefined, language: "zh" | "en"): string[] => (list ?? "").split(";").map((word) => fold(word, language).trim()).filter((word) => word !== "");

/** All names the site knows, and the words of questions, in the languages that have come. */
export class Names {
  readonly zh = new Map<string, Call[]>();
  readonly en = new Map<string, Call[]>();
  /** Words that name nothing. */
  readonly asking: ReadonlySet<string>;
  /** Words of which it is enough that some stand there, each with what says the same: 全部 with 100%. */
  readonly asked: ReadonlyMap<string, readonly string[]>;

  constructor(private readonly library: Library) {
    const editions = [inLanguage(library, "zh"), inLanguage(library, "en")].filter((edition) => edition !== undefined);
    const words = (id: string): string[] => editions.flatMap(({ file, language }) => parted(toMap(file.words).get(id), language));
    this.asking = new Set(words("asking"));
    this.asked = new Map(words("asked").map((word) => word.split("=").map((form) => form.trim())).map((forms) => [forms[0]!, forms]));
    for (const edition of editions) this.read(edition);
  }

  /** The entries called so, and where there is none and they are asked for those that only stand near. */
  static nearest(calls: readonly Call[] = [], near: boolean): Call[] {
    const exact = calls.filter(({ how }) => how !== "near");
    return exact.length > 0 || !near ? exact : [...calls];
  }

  /** The own names of an entry, as patterns of Chinese and as words of English. */
  formsOf({ at, record }: Call): { zh: string[]; en: string[] } {
    const of = (language: "zh" | "en"): string[] => {
      const edition = inLanguage(this.library, language);
      return edition ? forms(edition.file.records[at]!, edition.folded[at]!) : [];
    };
    const except = (inLanguage(this.library, "zh")?.file.records[at]!.except ?? record.except ?? []).map((text) => fold(text, "zh"));
    return { zh: of("zh").map((form) => unless(form, except)), en: of("en") };
  }

  private read({ file, folded, language }: Edition): void {
    const chinese = language === "zh";
    const map = chinese ? this.zh : this.en;
    const add = (name: string, at: number, how: How): void => {
      const record = file.records[at]!;
      const form = chinese ? name : key(name);
      const calls = map.get(form);
      if (form === "") return;
      if (!calls) map.set(form, [{ at, record, how }]);
      else if (!calls.some((call) => call.at === at)) calls.push({ at, record, how });
    };
    file.records.forEach((record, at) => {
      if (!kinds.has(record.kind)) return;
      for (const form of forms(record, folded[at]!)) {
        add(form, at, "own");
        if (record.kind === "jurisdiction" && !chinese && ofPlaces.test(form)) add(form.replace(ofPlaces, ""), at, "own");
      }
      for (const name of record.names ?? []) add(fold(name, language), at, "other");
      for (const name of record.near ?? []) add(fold(name, language), at, "near");
    });
  }
}
