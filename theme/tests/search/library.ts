import type { SearchKind, SearchRecord, SearchUnit } from "../../scripts/records";
import { edition, type Library } from "../../scripts/search/records";

const texts: [kind: SearchKind, id: string, zh: string, en: string, more?: Partial<SearchRecord>, moreEn?: Partial<SearchRecord>][] = [
  ["indicator", "forest-cover", "森林覆盖率\n森林面积占土地面积的比重", "Forest cover\nThe share of land under forest", { places: ["hohhot"], names: ["林地占比", "森林覆盖比例"], near: ["绿化率"] }, { places: ["hohhot"], names: ["forest coverage"], near: ["greenery"] }],
  ["statement", "forest-cover.1", "森林覆盖率\n呼和浩特市\n23.8% · 2025\n森林覆盖率达到23.8%", "Forest cover\nHohhot\n23.8% · 2025\nforest cover reaches 23.8%", { places: ["hohhot"], type: "target" }, { places: ["hohhot"], type: "target" }],
  ["passage", "hohhot#p1", "到2025年，森林覆盖率达到23.8%，新能源装机180万千瓦", "By 2025, forest cover reaches 23.8% and new-energy capacity 1.8 GW"],
  ["passage", "hohhot#p2", "发展新能源汽车，健全区域机制", "Develop new energy vehicles and regional mechanisms"],
  ["glossary", "new-energy", "新能源\n风电和光伏发电", "new energy\nrenewables\nWind and solar power"],
  ["glossary", "whole-region", "全区\n自治区全境", "the whole region\nAll of the autonomous region", { except: ["健全区域"] }],
  ["jurisdiction", "hohhot", "呼和浩特市\n呼和浩特", "Hohhot", { places: ["hohhot"] }, { places: ["hohhot"] }],
  ["jurisdiction", "wuhai", "乌海市\n乌海", "Wuhai", { places: ["wuhai"] }, { places: ["wuhai"] }],
  ["note", "n1", "原文此处有误", "The source has a slip here"],
];

export const units: SearchUnit[][] = [
  [{ after: "千瓦", size: 1 }, { after: "万千瓦", size: 1e4 }, { after: "kW", size: 1 }, { after: "MW", size: 1e3 }, { after: "GW", size: 1e6 }],
  [{ after: "千瓦时", size: 1 }, { after: "万千瓦时", size: 1e4 }, { after: "GWh", size: 1e6 }],
  [{ after: "万亩", size: 1e4 }, { after: "ha", size: 15 }, { after: "m²", size: 0.0015 }, { after: "million m²", size: 1500 }],
  [{ after: "亿元", size: 1e8 }, { before: "CNY", size: 1 }, { before: "CNY", after: "million", size: 1e6 }, { after: "yuan", size: 1 }, { after: "million yuan", size: 1e6 }],
  [{ after: "吨", size: 1 }, { after: "t", size: 1 }],
  [{ after: "吨标准煤", size: 1 }, { after: "tce", size: 1 }],
];

const records = (at: 2 | 3): SearchRecord[] => texts.map(([kind, id, ...rest]) => ({ kind, id, url: `/${id}/`, text: rest[at - 2] as string, ...(rest[at] as Partial<SearchRecord> | undefined) }));

const words = { zh: { asking: "多少; 是; 的; 要; 到; 和; 什么", asked: "目标; 占比; 全部 = 100%" }, en: { asking: "what; is; the; of; or; how; much; by", asked: "share; target" } };

const file = (list: SearchRecord[], { asking, asked }: { asking: string; asked: string }) => ({ words: [{ id: "asking", text: asking }, { id: "asked", text: asked }], plans: [], places: [], sectors: [], units, records: list });

export const zh = edition("zh", file(records(2), words.zh));
export const en = edition("en", file(records(3), words.en));

/** Chinese pages, English pages, and each with the other language. */
export const library = {
  zh: { own: zh } as Library,
  en: { own: en } as Library,
  zhBoth: { own: zh, other: en } as Library,
  enBoth: { own: en, other: zh } as Library,
};
