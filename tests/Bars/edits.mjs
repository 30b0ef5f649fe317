// The edits whose time to the painted page is measured. Each says where it shows on the page of an indicator, in Chinese, and makes a text of its file that shows there anew in every round.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A word for a round, without a numeral: numerals are proved. */
const word = (round) => `〔${"甲乙丙丁戊己庚辛壬癸"[Math.floor(round / 10) % 10]}${"甲乙丙丁戊己庚辛壬癸"[round % 10]}〕`;

const once = (text, from, to) => {
  if (text.split(from).length !== 2) throw new Error(`not once in the file: ${from}`);
  return text.replace(from, () => to);
};

/** The first statement of an indicator whose quote goes on in its source: the quote can be longer by some characters, and stays true. */
const longerQuote = (root, text) => {
  const seeds = readdirSync(join(root, "seeds")).map((name) => readFileSync(join(root, "seeds", name), "utf8"));
  for (const [record, id, quote] of text.matchAll(/ {2}- id: (\S+)\n(?: {4}.*\n)*? {4}quote: ([^'"\n]{4,40})\n/g)) {
    const printed = quote.replace(/[【】]/g, "");
    const further = seeds.map((seed) => seed.split(printed)).filter((parts) => parts.length === 2).map((parts) => parts[1].match(/^，\p{Script=Han}{2,5}/u)?.[0]);
    if (further[0]) return { id, record, longer: record.replace(quote, () => quote + further[0]) };
  }
  throw new Error("no quote of the indicator goes on in its source");
};

/** @param indicator the file of the indicator whose page is looked at. */
export const editsOf = (root, indicator) => {
  const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "");
  const file = `content/indicators/${indicator}.yaml`;
  const of = read(file);
  const statement = longerQuote(root, of);
  const footer = read("theme/templates/frame/footer.html");
  const sentences = read("content/interface/zh.yaml");
  const edition = sentences.match(/^frame\.edition: '(.*)'$/m)[0];
  const definition = of.match(/^definition:\s+(?:\{zh: [^,}]+|zh: .+)/m)[0];
  const style = (path, before = read(path)) => ({
    path,
    shows: "getComputedStyle(document.querySelector('h1')).outlineOffset",
    text: (round) => `${before}\n@layer pages { h1 { outline-offset: ${round + 1}px !important } }\n`,
  });
  const edits = {
    statement: {
      path: file,
      shows: `document.getElementById(${JSON.stringify(`s-${statement.id}`)}).nextElementSibling.querySelector(".quote").textContent`,
      text: (round) => once(of, statement.record, round % 2 === 0 ? statement.longer : statement.record),
    },
    definition: { path: file, shows: "document.querySelector('main').textContent.match(/〔..〕/)?.[0] ?? ''", text: (round) => once(of, definition, definition + word(round)) },
    sentence: {
      path: "content/interface/zh.yaml",
      shows: "document.querySelector('.edition').textContent",
      text: (round) => once(sentences, edition, `${edition.slice(0, -1)}${word(round)}'`),
    },
    template: {
      path: "theme/templates/frame/footer.html",
      shows: "document.querySelector('.site-footer').dataset.round",
      text: (round) => once(footer, 'class="site-footer"', `class="site-footer" data-round="${round}"`),
    },
    style: style("theme/styles/base.css"),
    "style of the project": style("content/theme/styles/bars.css"),
  };
  return Object.fromEntries(Object.entries(edits).map(([kind, edit]) => [kind, { ...edit, before: read(edit.path) }]));
};
