import assert from "node:assert/strict";
import { test } from "node:test";
import { fold } from "../../scripts/search/fold";
import { looseDigits, Units } from "../../scripts/search/numbers";
import { units } from "./library";

const known = new Units(units);
const found = (typed: string, text: string, language: "zh" | "en" = "zh"): string | undefined => {
  const prints = known.otherPrints(fold(typed, "en")) ?? known.otherPrints(fold(typed, "zh"));
  return prints ? new RegExp(prints[language]).exec(fold(text, language))?.[0] : undefined;
};

test("an amount is found in every unit of its family, in either language", () => {
  for (const typed of ["180万千瓦", "1.8 GW", "1.8GW", "1,800 MW", "1800000 kW"]) {
    assert.equal(found(typed, "装机180万千瓦"), "180万千瓦", typed);
    assert.equal(found(typed, "a capacity of 1.8 GW", "en"), "1.8 gw", typed);
  }
});

test("thousands are found with commas and without", () => {
  assert.equal(found("1.8 GW", "1,800 MW of wind", "en"), "1,800 mw");
  assert.match("1,234,567", new RegExp(`^${looseDigits("1234567")}$`));
  assert.match("1234567", new RegExp(`^${looseDigits("1,234,567")}$`));
});

test("money is found whether its unit stands before or after the number", () => {
  assert.equal(found("6.3亿元", "CNY 630 million", "en"), "cny 630 million");
  assert.equal(found("CNY 630 million", "投资6.3亿元"), "6.3亿元");
  assert.equal(found("630 million yuan", "CNY 630 million", "en"), "cny 630 million");
  assert.equal(found("630 yuan", "CNY 630 million", "en"), undefined);
});

test("a unit is not the beginning of another", () => {
  assert.equal(found("180 万千瓦", "180万千瓦时"), undefined);
  assert.equal(found("3 t", "3吨标准煤"), undefined);
  assert.equal(found("3 t", "3吨"), "3吨");
  assert.equal(found("1.8 GW", "1.8 GWh", "en"), undefined);
});

test("a number is not the end of a longer one", () => {
  assert.equal(found("80万千瓦", "180万千瓦"), undefined);
  assert.equal(found("8 GW", "1.8 GW", "en"), undefined);
});

test("areas are converted, and letters above the line are no other unit", () => {
  assert.equal(found("15万亩", "10,000 ha", "en"), "10,000 ha");
  assert.equal(found("2 million m²", "2 million m2", "en"), "2 million m2");
});

test("what is no amount has no other prints", () => {
  for (const typed of ["2025", "千瓦", "GW 3", "3 forests", "0 GW", "1.2.3 GW"]) assert.equal(known.otherPrints(fold(typed, "en")), null, typed);
});
