import assert from "node:assert/strict";
import { test } from "node:test";
import { Engine } from "../../scripts/search/match";
import { pieces, snippet, spans } from "../../scripts/search/snippet";
import { library, zh } from "./library";

test("what was found is marked, and nothing else", () => {
  const [hit] = new Engine(library.zh).find("新能源汽车").hits;
  const marks = spans(hit!, zh);
  assert.deepEqual(pieces(hit!.record.text, marks).filter((piece) => piece.marked).map((piece) => piece.text), ["新能源汽车"]);
});

test("pieces are the text again, with dots at line ends", () => {
  const text = "森林覆盖率\n呼和浩特市";
  assert.equal(pieces(text, [[2, 7]]).map((piece) => piece.text).join(""), "森林覆盖率 呼和浩特市");
  assert.equal(pieces(text, []).map((piece) => piece.text).join(""), "森林覆盖率 · 呼和浩特市");
});

test("the figure is known within its piece", () => {
  const [first] = pieces("达到23.8%以上", [], 0, 9, [2, 7]);
  assert.equal(first!.text.slice(...first!.figure!), "23.8%");
});

test("a long text is cut around what was found, English between words", () => {
  const text = `${"before ".repeat(60)}target${" after".repeat(80)}`;
  const at = text.indexOf("target");
  const cut = snippet(text, [[at, at + 6]], "en");
  assert.equal(cut[0]!.text, "…");
  assert.equal(cut.at(-1)!.text, "…");
  assert.ok(cut.some((piece) => piece.marked && piece.text === "target"));
  assert.match(cut[1]!.text, /^(before )+$/);
  assert.ok(cut.map((piece) => piece.text).join("").length < 400);
});

test("a short text is shown whole", () => {
  assert.equal(snippet("森林覆盖率", [], "zh").map((piece) => piece.text).join(""), "森林覆盖率");
});

test("softer words of a question are not marked", () => {
  const [hit] = new Engine(library.zh).find("呼和浩特森林覆盖率目标").hits;
  assert.deepEqual([...new Set(pieces(hit!.record.text, spans(hit!, zh)).filter((piece) => piece.marked).map((piece) => piece.text))].sort(), ["呼和浩特", "森林覆盖率"].sort());
});
