import assert from "node:assert/strict";
import { test } from "node:test";
import { fold, origins } from "../../scripts/search/fold";

test("either script, either width and either case read alike", () => {
  assert.equal(fold("森林覆蓋率", "zh"), fold("森林覆盖率", "zh"));
  assert.equal(fold("３ＧＷ", "zh"), "3gw");
  assert.equal(fold("CO₂", "en"), "co2");
});

test("characters that one table cannot turn into each other find each other", () => {
  assert.equal(fold("顯著", "zh"), fold("显著", "zh"));
  assert.equal(fold("乾旱", "zh"), fold("干旱", "zh"));
});

test("white space means nothing in Chinese, is one space in English, and a line end parts two texts", () => {
  assert.equal(fold("到 2025　年\n森林", "zh"), "到2025年\n森林");
  assert.equal(fold("forest \t cover\nrate", "en"), "forest cover\nrate");
});

test("every folded character knows where it stood", () => {
  for (const [text, language] of [["到 2025年，CO₂ 與 ㎡", "zh"], ["a  forest\ncover ½", "en"]] as const) {
    const places = origins(text, language);
    assert.equal(places.length, fold(text, language).length + 1);
    assert.equal(places.at(-1), text.length);
  }
  assert.deepEqual(origins("a  b", "en"), [0, 1, 3, 4]);
  assert.deepEqual(origins("a  b", "zh"), [0, 3, 4]);
});
