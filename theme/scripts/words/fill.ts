/** A text of the interface with its places `{name}` filled in. The build has seen to it that every place has a value. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{([a-z]+)\}/g, (place, name: string) => `${values[name] ?? place}`);
