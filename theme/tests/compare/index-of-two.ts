import type { ComparisonIndex, IndicatorCells } from "../../scripts/records";

export const index: ComparisonIndex = {
  places: [{ id: "city", name: "City", region: "region" }, { id: "region", name: "Region" }, { id: "other", name: "Other", region: "region" }],
  sectors: ["forests", "energy"],
  indicators: [
    { id: "forest", url: "/en/indicators/forest/", name: "Forest, cover", other: "森林覆盖率", sector: 0, places: [0, 1] },
    { id: "carbon", url: "/en/indicators/carbon/", name: "Carbon", other: "碳", sector: 1, places: [0] },
  ],
  nothing: "<i>nothing</i>",
};

export const cells: Record<string, IndicatorCells> = {
  forest: {
    charts: [],
    cells: { city: { html: "<b>1</b>", text: "1 | \"2\"", past: [2025] }, region: { html: "<b>2</b>", text: "2", past: [2020, 2025] } },
    pairs: {
      "city region": [
        { compared: true, word: "higher", html: "City is higher." },
        { compared: true, word: "higher", html: "City is higher." },
        { word: "not comparable", html: "They are not compared." },
      ],
    },
    unlike: [{ other: "carbon", html: "Forest is no carbon." }],
  },
  carbon: { cells: { city: { html: "<b>3</b>", text: "3" } }, pairs: {}, unlike: [{ other: "forest", html: "Forest is no carbon." }] },
};
