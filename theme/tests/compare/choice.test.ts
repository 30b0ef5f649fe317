import assert from "node:assert/strict";
import { test } from "node:test";
import { Choice } from "../../scripts/compare/choice";
import { index } from "./index-of-two";

const ids = (choice: Choice): string[][] => [choice.places.map((place) => place.id), choice.indicators.map((indicator) => indicator.id)];

test("a choice stands in the order of the site, whatever the order of the address", () => {
  const choice = Choice.of("?indicators=carbon&places=region&places=city&indicators=forest", index);
  assert.deepEqual(ids(choice), [["city", "region"], ["forest", "carbon"]]);
  assert.equal(choice.query, "?places=city&places=region&indicators=forest&indicators=carbon");
});

test("an address with what is not there any more shows the rest", () => {
  assert.deepEqual(ids(Choice.of("?places=city&places=gone&indicators=forest&indicators=gone", index)), [["city"], ["forest"]]);
});

test("without a place or an indicator there is nothing to show", () => {
  assert.ok(Choice.of("", index).isEmpty);
  assert.ok(Choice.of("?places=city", index).isEmpty);
  assert.ok(!Choice.of("?places=city&indicators=forest", index).isEmpty);
  assert.equal(Choice.of("", index).query, "");
});
