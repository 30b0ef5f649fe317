import assert from "node:assert/strict";
import { test } from "node:test";
import { Engine } from "../../scripts/search/match";
import type { Library } from "../../scripts/search/records";
import { library } from "./library";

const ids = (of: Library, typed: string, apart = false): string[] => new Engine(of).find(typed, apart).hits.map((hit) => hit.record.id);

test("Chinese is found as it stands, whatever its script, width and white space", () => {
  const found = ids(library.zh, "森林覆盖率");
  assert.deepEqual(new Set(found), new Set(["forest-cover", "forest-cover.1", "hohhot#p1"]));
  assert.deepEqual(ids(library.zh, "森林覆蓋率"), found);
  assert.deepEqual(ids(library.zh, " 森林 覆盖率"), found);
});

test("the thing itself comes before what is said of it, and a name before a text", () => {
  assert.deepEqual(ids(library.zh, "森林覆盖率"), ["forest-cover", "forest-cover.1", "hohhot#p1"]);
  assert.equal(ids(library.en, "new energy")[0], "new-energy");
});

test("words of English are found in any form and order, a last one while it is typed, and with a slip", () => {
  assert.deepEqual(ids(library.en, "vehicle develops"), ["hohhot#p2"]);
  assert.ok(ids(library.en, "mechan").includes("hohhot#p2"));
  assert.deepEqual(ids(library.en, "vehicels "), ["hohhot#p2"]);
});

test("a quoted phrase is looked for as it stands, and nothing else", () => {
  assert.deepEqual(ids(library.en, '"new energy vehicles"'), ["hohhot#p2"]);
  assert.deepEqual(ids(library.en, '"energy new"'), []);
});

test("separate Chinese words are offered beside the whole", () => {
  const found = new Engine(library.zh).find("新能源 180万千瓦");
  assert.deepEqual(found.hits.map((hit) => hit.record.id), ["hohhot#p1"]);
});

test("a term finds its other language, but not where it is part of a longer word", () => {
  assert.ok(ids(library.zhBoth, "forest cover").includes("forest-cover"));
  const found = ids(library.enBoth, "the whole region");
  assert.ok(found.includes("whole-region"));
  assert.ok(!found.includes("hohhot#p2"));
});

test("an amount is found in every unit that measures the same thing", () => {
  for (const typed of ["180万千瓦", "1.8 GW", "1,800 MW"]) assert.ok(ids(library.zhBoth, typed, true).includes("hohhot#p1"), typed);
});

test("what stands nowhere is not found", () => {
  assert.deepEqual(ids(library.zh, "海上风电"), []);
  assert.deepEqual(ids(library.en, "zzzz"), []);
});
