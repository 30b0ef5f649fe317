import assert from "node:assert/strict";
import { test } from "node:test";
import type { Choosable } from "../../scripts/projects/rows";
import { counts, fits, wordsOf } from "../../scripts/projects/state";
import { fold } from "../../scripts/search/fold";

const row = (text: string, values: Record<string, string[]>): Choosable => ({ text: fold(text, "zh"), values: new Map(Object.entries(values)) });
const rows = [
  row("热电厂改造\nThermal plant", { kind: ["project"], place: ["city", "county"] }),
  row("燃气管道\nGas pipeline", { kind: ["project"], place: ["city"] }),
  row("节能标准", { kind: ["standard"] }),
];
const state = (typed: string, chosen: Record<string, string[]> = {}) => ({
  words: wordsOf(typed, "zh"),
  chosen: new Map(Object.entries(chosen).map(([facet, values]) => [facet, new Set(values)])),
});
const found = (typed: string, chosen?: Record<string, string[]>): number[] => rows.flatMap((one, at) => (fits(one, state(typed, chosen)) ? [at] : []));

test("a Simplified name is found when it is typed in Traditional, in either width and case", () => {
  assert.deepEqual(found("熱電廠"), [0]);
  assert.deepEqual(found("ＧＡＳ"), [1]);
});

test("every word must stand somewhere, none across two texts", () => {
  assert.deepEqual(found("管道 gas"), [1]);
  assert.deepEqual(found("管道 plant"), []);
  assert.deepEqual(found("管道Gas"), []);
  assert.deepEqual(found("  "), [0, 1, 2]);
});

test("values of one facet widen, several facets narrow", () => {
  assert.deepEqual(found("", { kind: ["project", "standard"] }), [0, 1, 2]);
  assert.deepEqual(found("", { kind: ["project"], place: ["county"] }), [0]);
  assert.deepEqual(found("", { kind: ["standard"], place: ["city"] }), []);
});

test("the options of a facet are counted as if nothing were chosen in it", () => {
  assert.deepEqual([...counts(rows, state("", { kind: ["standard"] }), "kind")], [["project", 2], ["standard", 1]]);
  assert.deepEqual([...counts(rows, state("", { kind: ["project"] }), "place")], [["city", 2], ["county", 1]]);
});
