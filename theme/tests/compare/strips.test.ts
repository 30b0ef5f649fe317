import assert from "node:assert/strict";
import { test } from "node:test";
import { narrowed } from "../../scripts/compare/strips";

const strips = [
  { place: "city", height: 26 },
  { place: "city", height: 43, statement: "s-1" },
  { place: "city", height: 62, statement: "s-2" },
  { place: "region", height: 45 },
  { place: "region", height: 43, statement: "s-3" },
  { place: "other", height: 26 },
  { place: "other", height: 43, statement: "s-4" },
  { place: "without", height: 49 },
];

test("what goes takes its height with it, and all below moves up by that", () => {
  const standing = narrowed(strips, new Set(["city", "other", "without"]), new Set(["s-2", "s-4"]))!;
  assert.deepEqual(standing.strips.map((strip) => strip.stays), [true, false, true, false, false, true, true, false]);
  assert.deepEqual(standing.strips.filter((strip) => strip.stays).map((strip) => [strip.top, strip.up]), [[0, 0], [69, 43], [219, 131], [245, 131]]);
  assert.equal(standing.gone, 180);
  assert.equal(standing.strips.at(-1)!.bottom, 337);
});

test("rows of places that are not chosen go, though their statements are shown elsewhere", () => {
  assert.equal(narrowed(strips, new Set(["city"]), new Set(["s-1", "s-3"])), undefined);
});

test("one place is no comparison", () => {
  assert.equal(narrowed(strips, new Set(["city", "region"]), new Set(["s-1", "s-2"])), undefined);
});
