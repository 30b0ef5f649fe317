import assert from "node:assert/strict";
import { test } from "node:test";
import { Names } from "../../scripts/search/names";
import { Units } from "../../scripts/search/numbers";
import { isChinese, isForeign, parse } from "../../scripts/search/query";
import { Terms } from "../../scripts/search/terms";
import { Vocabulary } from "../../scripts/search/words";
import { en, library, units, zh } from "./library";

const query = (typed: string) =>
  parse(typed, { terms: new Terms(library.enBoth), names: new Names(library.enBoth), units: new Units(units), vocabulary: () => new Vocabulary(en.folded), stands: (folded) => zh.folded.join("\n").includes(folded) });

test("only the other language can answer what is not written in that of the page", () => {
  assert.ok(isForeign("森林", "en"));
  assert.ok(!isForeign("森林", "zh"));
  assert.ok(isForeign("forest", "zh"));
  assert.ok(!isForeign("3 t", "zh"));
  assert.ok(isChinese("第3条"));
});

test("Chinese, numbers and quoted words are exact; English words are looked for apart", () => {
  for (const typed of ["森林", "23.8%", '"forest cover"']) assert.ok(query(typed).exact, typed);
  assert.ok(!query("forest cover").exact);
  assert.deepEqual(query('"forest cover"').apart(), []);
});

test("marks of the sources are read as they are shown", () => {
  assert.match("≥30%", query("$\\geq 30\\%$").whole.zh!);
  assert.match("优化", query("**优化**").whole.zh!);
});

test("what regular expressions mean is nothing special", () => {
  assert.doesNotMatch("ab", query("a.b").whole.zh!);
  assert.match("(1)", query("(1)").whole.zh!);
});

test("words that are a term together are one needle", () => {
  assert.equal(query("forest cover").apart().length, 1);
  assert.equal(query("land share").apart().length, 2);
});
