// Makes a Hugo site of a site that was built: node hugo-site.mjs <output> <repository> <folder>
// Indicator pages are given as data (the published JSON of the indicator and of its discrepancies) and drawn by Hugo's templates; of every other page Hugo is
// given the finished content of <main>. Data files (JSON, CSV, search) are left out: Hugo makes HTML and a sitemap only, and proves nothing.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [output, repository, folder] = process.argv.slice(2);
const list = (name) => JSON.parse(readFileSync(join(output, 'api/v1', `${name}.json`), 'utf8'))[name];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
cpSync(join(import.meta.dirname, 'Hugo'), folder, { recursive: true });
cpSync(join(repository, 'content/interface'), join(folder, 'data/words'), { recursive: true });
for (const name of ['plans', 'jurisdictions', 'sectors', 'units']) {
  mkdirSync(join(folder, 'data', name), { recursive: true });
  for (const record of list(name)) writeFileSync(join(folder, 'data', name, `${(record.id ?? record.unit).replaceAll('/', '_')}.json`), JSON.stringify(record));
}

const discrepancies = new Map();
for (const found of list('discrepancies')) discrepancies.set(found.indicator, [...(discrepancies.get(found.indicator) ?? []), found]);
const unescaped = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&#x2B;', '+').replaceAll('&amp;', '&');
let number = 0;

for (const language of ['zh', 'en']) {
  const target = join(folder, 'content', language);
  mkdirSync(target, { recursive: true });
  for (const file of readdirSync(join(output, language), { recursive: true })) {
    if (!file.endsWith('index.html')) continue;
    const url = `/${language}/${file.slice(0, -'index.html'.length)}`;
    const html = readFileSync(join(output, language, file), 'utf8');
    const title = unescaped(/<title>(.*?) ·/s.exec(html)?.[1] ?? '');
    const description = unescaped(/<meta name="description" content="(.*?)"/s.exec(html)?.[1] ?? '');
    const id = /^indicators\/([^/]+)\/index\.html$/.exec(file)?.[1];
    const page = { title, description, url, translationKey: file };
    let body = '';
    if (id) {
      Object.assign(page, { type: 'indicator', indicator: JSON.parse(readFileSync(join(output, 'api/v1/indicators', `${id}.json`), 'utf8')), discrepancies: discrepancies.get(id) ?? [] });
    } else {
      body = /<main[^>]*>(.*)<\/main>/s.exec(html)[1];
    }
    writeFileSync(join(target, `p${number++}.html`), `${JSON.stringify(page)}\n${body}`);
  }
}
console.log(`${number} pages for Hugo`);
