/** Rows by a key, numbers in them by their value; those without one come last, and rows of the same key stay as they were. */
export const sorted = <Row>(rows: readonly Row[], key: (row: Row) => string, language: string): Row[] => {
  const order = new Intl.Collator(language, { numeric: true });
  return rows
    .map((row, index) => ({ row, index, key: key(row).trim() }))
    .sort((one, other) => Number(one.key === "") - Number(other.key === "") || order.compare(one.key, other.key) || one.index - other.index)
    .map((one) => one.row);
};

/** Rows under their labels, in the order in which the labels first appear; those without one come last, under a label for that. */
export const grouped = <Row>(rows: readonly Row[], label: (row: Row) => string, without: string): [label: string, rows: Row[]][] => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = label(row) || without;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].sort(([one], [other]) => Number(one === without) - Number(other === without));
};
