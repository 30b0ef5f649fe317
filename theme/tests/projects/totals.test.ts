import assert from "node:assert/strict";
import { test } from "node:test";
import { addDecimals } from "../../scripts/projects/decimals";
import { against } from "../../scripts/projects/totals";

test("decimals are added up as they are written", () => {
  assert.equal(addDecimals(["0.1", "0.2"]), "0.3");
  assert.equal(addDecimals(["18", "24"]), "42");
  assert.equal(addDecimals(["1.5", "0.25", "3"]), "4.75");
  assert.equal(addDecimals(["9007199254740993", "1"]), "9007199254740994");
  assert.equal(addDecimals(["0.05"]), "0.05");
});

const reasons = ["bounds", "plans", "things"];
const figure = (...common: string[]) => ({ common, value: "1" });

test("figures that have all in common are added up", () => {
  assert.equal(against(reasons, [figure("exact", "hohhot", "pipes"), figure("exact", "hohhot", "pipes")]), undefined);
  assert.equal(against(reasons, [figure("exact", "hohhot", "pipes")]), undefined);
});

test("the first reason that holds is told", () => {
  assert.equal(against(reasons, [figure("exact", "hohhot", "pipes"), figure("exact", "wuhai", "tanks")]), "plans");
  assert.equal(against(reasons, [figure("exact", "hohhot", "pipes"), figure("exact", "hohhot", "tanks")]), "things");
});

test("what has nothing in common with any is not even its own sum", () => {
  assert.equal(against(reasons, [figure("", "hohhot", "pipes")]), "bounds");
  assert.equal(against(["standards"], [figure("")]), "standards");
});
