import assert from "node:assert/strict";
import { test } from "node:test";
import { csv } from "../../scripts/files/csv";
import { records } from "../../scripts/projects/csv";

test("records are told apart, line breaks within quotation marks or not", () => {
  assert.deepEqual(records('id,name\na,"one\ntwo"\nb,three\n'), ["id,name\n", 'a,"one\ntwo"\n', "b,three\n"]);
  assert.deepEqual(records("id\na"), ["id\n", "a"]);
});

test("what is written can be read", () => {
  const table = [["id", "text"], ["a", 'he said "no",\nand went']];
  assert.deepEqual(records(csv(table)).length, 2);
});
