import assert from "node:assert/strict";
import { test } from "node:test";
import { Engine } from "../../scripts/search/match";
import type { Library } from "../../scripts/search/records";
import { library } from "./library";

const ask = (of: Library, typed: string) => {
  const { hits, near } = new Engine(of).find(typed);
  const ids = (list: typeof hits): string[] => list.map(({ record }) => record.id);
  return { hits: ids(hits), near: ids(near), called: hits[0]?.called };
};

test("a query without spaces is cut into the place, the thing and the year that are known", () => {
  for (const typed of ["呼和浩特森林覆盖率", "呼和浩特市2025年森林覆盖率", "2025年呼和浩特森林覆盖率目标"]) assert.deepEqual(ask(library.zh, typed).hits.slice(0, 2), ["forest-cover.1", "forest-cover"], typed);
});

test("the words of a question are let go, in either language", () => {
  assert.deepEqual(ask(library.zh, "呼和浩特的森林覆盖率到2025年要是多少？").hits.slice(0, 2), ["forest-cover.1", "forest-cover"]);
  assert.deepEqual(ask(library.en, "What is the forest cover of Hohhot by 2025?").hits.slice(0, 2), ["forest-cover.1", "forest-cover"]);
  assert.equal(ask(library.en, "What is the new energy?").hits[0], "new-energy");
});

test("what is said of one place answers for no other, and is only near it", () => {
  for (const [of, typed] of [[library.zh, "乌海森林覆盖率"], [library.en, "Wuhai forest cover"]] as const) {
    const found = ask(of, typed);
    assert.deepEqual(found.hits, [], typed);
    assert.ok(found.near.includes("forest-cover"), typed);
  }
});

test("of two places what is said of either is found", () => {
  for (const [of, typed] of [[library.zh, "呼和浩特和乌海森林覆盖率"], [library.en, "Wuhai or Hohhot forest cover"]] as const) assert.ok(ask(of, typed).hits.includes("forest-cover.1"), typed);
});

test("a year that no sentence gives is not found with the thing", () => {
  assert.ok(!ask(library.zh, "呼和浩特2030年森林覆盖率").hits.includes("forest-cover.1"));
});

test("another name leads to the thing and is told, alone and in a question", () => {
  assert.deepEqual([ask(library.zh, "森林覆盖比例").hits[0], ask(library.zh, "森林覆盖比例").called], ["forest-cover", "森林覆盖比例"]);
  assert.deepEqual([ask(library.en, "forest coverage").hits[0], ask(library.en, "forest coverage").called], ["forest-cover", "forest coverage"]);
  assert.equal(ask(library.zh, "呼和浩特森林覆盖比例是多少").hits[0], "forest-cover.1");
});

test("another name is no text: passages are not found by it, nor is it found between quotation marks", () => {
  assert.ok(!ask(library.zh, "林地占比").hits.includes("hohhot#p2"));
  assert.deepEqual(ask(library.zh, '"森林覆盖比例"'), { hits: [], near: [], called: undefined });
});

test("the name of something else leads to what stands nearest, and never as found", () => {
  for (const [of, typed] of [[library.zh, "绿化率"], [library.en, "greenery"]] as const) {
    const found = ask(of, typed);
    assert.deepEqual(found.hits, [], typed);
    assert.equal(found.near[0], "forest-cover", typed);
  }
});

test("a name with one wrong character is near", () => {
  assert.deepEqual(ask(library.zh, "森林复盖率").hits, []);
  assert.equal(ask(library.zh, "森林复盖率").near[0], "forest-cover");
});

test("of what has nothing to do with the texts nothing is near", () => {
  for (const [of, typed] of [[library.zh, "海平面上升"], [library.zh, "火星移民"], [library.en, "how much is the fish"], [library.en, "bitcoin mining"]] as const)
    assert.deepEqual(ask(of, typed), { hits: [], near: [], called: undefined }, typed);
});

test("a quoted number stands at its own borders", () => {
  assert.deepEqual(ask(library.zh, '"3.8%"').hits, []);
  assert.deepEqual(ask(library.en, '"3.8"').hits, []);
  assert.ok(ask(library.zh, '"23.8%"').hits.includes("forest-cover.1"));
  assert.ok(ask(library.zh, '"23.8"').hits.includes("hohhot#p1"));
});

test("a number beside other words stands at its own borders too", () => {
  for (const typed of ["森林覆盖率3.8%", "森林覆盖率 3.8%", "呼和浩特 3.8"]) assert.ok(!ask(library.zh, typed).hits.includes("forest-cover.1"), typed);
  for (const typed of ["呼和浩特23.8%森林覆盖率", "呼和浩特 23.8"]) assert.ok(ask(library.zh, typed).hits.includes("forest-cover.1"), typed);
});

test("radicals and characters of no width are what they look like", () => {
  assert.ok(ask(library.zh, "\u2f1f地面积").hits.includes("forest-cover"));
  assert.deepEqual(ask(library.zh, "森林\u200b覆盖率"), ask(library.zh, "森林覆盖率"));
});

test("a short word is no piece of another", () => {
  assert.deepEqual(ask(library.en, "ew").hits, []);
});

test("words of questions alone, and nothing at all, are no trouble", () => {
  for (const typed of ["多少", "？", "what is the", "呼和浩特", "2025年"]) assert.ok(Array.isArray(ask(library.zh, typed).hits), typed);
  assert.equal(ask(library.zh, "呼和浩特").hits[0], "hohhot");
});
