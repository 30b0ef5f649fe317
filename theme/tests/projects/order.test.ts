import assert from "node:assert/strict";
import { test } from "node:test";
import { grouped, sorted } from "../../scripts/projects/order";

const self = (text: string): string => text;

test("names are sorted as the language does, numbers by their value, those without a name last", () => {
  assert.deepEqual(sorted(["b 10", "", "a", "b 9"], self, "en"), ["a", "b 9", "b 10", ""]);
});

test("rows of the same name stay as they were", () => {
  const rows = [{ name: "b", at: 0 }, { name: "a", at: 1 }, { name: "b", at: 2 }];
  assert.deepEqual(sorted(rows, (row) => row.name, "en").map((row) => row.at), [1, 0, 2]);
});

test("groups stand in the order of their first row, what has no label last", () => {
  assert.deepEqual(grouped(["x1", "", "y1", "x2"], (text) => text.slice(0, 1), "none"), [["x", ["x1", "x2"]], ["y", ["y1"]], ["none", [""]]]);
});
