import assert from "node:assert/strict";
import { test } from "node:test";
import { Choice } from "../../scripts/compare/choice";
import { compared, type Compared } from "../../scripts/compare/compared";
import { csv } from "../../scripts/files/csv";
import { cells, index } from "./index-of-two";

const of = (search: string): Compared => compared(Choice.of(search, index), cells, index.nothing);
const both = "?places=city&places=region&indicators=forest&indicators=carbon";

test("sentences that compare and those that refuse stand apart, each once", () => {
  const found = of(both);
  assert.deepEqual(found.compared.map((one) => one.sentences), [["City is higher."]]);
  assert.deepEqual(found.refusals, ["They are not compared.", "Forest is no carbon."]);
  assert.equal(found.summary("{places} {indicators} {compared} {refused}"), "2 2 1 2");
});

test("indicators are unlike only where both are chosen", () => {
  assert.deepEqual(of("?places=city&places=region&indicators=forest").refusals, ["They are not compared."]);
});

test("a cell of which nothing is recorded says so, and is empty in CSV", () => {
  const found = of(both);
  assert.equal(found.rows[1]!.cells[1]!.html, index.nothing);
  assert.deepEqual(found.table(), [
    ["id", "indicator", "city", "region", "relation"],
    ["forest", "Forest, cover", '1 | "2"', "2", "higher | not comparable"],
    ["carbon", "Carbon", "3", "", ""],
  ]);
});

test("how places stand to each other is a column of two places only", () => {
  assert.deepEqual(of("?places=city&places=region&places=other&indicators=forest").table()[0], ["id", "indicator", "city", "region", "other"]);
});

test("years that have passed and the region beside its city are told", () => {
  assert.deepEqual(of(both).past, [2020, 2025]);
  assert.equal(of(both).region?.id, "region");
  assert.equal(of("?places=city&places=other&indicators=forest").region, undefined);
});

test("the table is written after RFC 4180", () => {
  assert.equal(csv(of(both).table()).split("\n")[1], 'forest,"Forest, cover","1 | ""2""",2,higher | not comparable');
  assert.equal(csv([["a\nb", "c"]]), '"a\nb",c\n');
});
