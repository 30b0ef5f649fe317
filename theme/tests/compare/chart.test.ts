import assert from "node:assert/strict";
import { test } from "node:test";
import { narrowed } from "../../scripts/compare/chart";

const row = (place: string): { place: string; html: string } => ({ place, html: `<a>${place}</a>` });

const chart = {
  head: "<div></div>",
  bands: [
    { caption: "of primary energy consumption", rows: [row("region"), row("city"), row("other")] },
    { caption: "of total energy consumption", rows: [row("city"), row("city"), row("region")] },
    { rows: [row("other"), row("region")] },
  ],
  keys: [],
};

const standing = (...places: string[]): string[][] => narrowed(chart, new Set(places)).map(({ rows }) => rows.map(({ place }) => place));

test("a band keeps the rows of the chosen places, in its order", () => {
  assert.deepEqual(standing("other", "city"), [["city", "other"]]);
  assert.deepEqual(narrowed(chart, new Set(["other", "city"]))[0]!.caption, "of primary energy consumption");
});

test("a band in which fewer than two places stand goes, and bands are never joined", () => {
  assert.deepEqual(standing("city", "region"), [["region", "city"], ["city", "city", "region"]]);
  assert.deepEqual(standing("other", "region"), [["region", "other"], ["other", "region"]]);
});

test("one place is no comparison", () => {
  assert.deepEqual(standing("city"), []);
});
