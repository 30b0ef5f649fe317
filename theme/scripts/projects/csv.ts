import { save } from "../files/save";

/** The records of a CSV file as they are written, the first one the head. A quoted cell may hold line breaks. */
export const records = (csv: string): string[] => {
  const found: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < csv.length; at++) {
    if (csv[at] === '"') quoted = !quoted;
    else if (csv[at] === "\n" && !quoted) {
      found.push(csv.slice(start, at + 1));
      start = at + 1;
    }
  }
  if (start < csv.length) found.push(csv.slice(start));
  return found;
};

/** Saves the published records of the given projects, in that order, under the same columns. */
export const saveShown = async (address: string, ids: readonly string[]): Promise<void> => {
  const [head = "", ...rows] = records(await (await fetch(address)).text());
  const byId = new Map(rows.map((row) => [row.slice(0, row.indexOf(",")), row]));
  const text = head + ids.map((id) => byId.get(id) ?? "").join("");
  save(new Blob([text], { type: "text/csv;charset=utf-8" }), "projects.csv");
};
