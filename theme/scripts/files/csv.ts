/** After RFC 4180, as the files of the pages are. */
export const csv = (table: readonly (readonly string[])[]): string =>
  table.map((row) => `${row.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\n`).join("");
