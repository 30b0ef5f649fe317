import { facetNames, type Choice } from "./facets";

/** What the address of the search page says: the query, what is chosen in the facets, and whether words are looked for apart. */
export interface State {
  query: string;
  choice: Choice;
  apart: boolean;
}

export function read(search: string): State {
  const parameters = new URLSearchParams(search);
  const choice = Object.fromEntries(facetNames.map((name) => [name, new Set(parameters.getAll(name))])) as unknown as Choice;
  return { query: parameters.get("q") ?? "", choice, apart: parameters.has("apart") };
}

export function write({ query, choice, apart }: State): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  for (const name of facetNames) for (const value of choice[name]) parameters.append(name, value);
  if (apart) parameters.set("apart", "1");
  const text = parameters.toString();
  return text === "" ? location.pathname : `${location.pathname}?${text}`;
}
