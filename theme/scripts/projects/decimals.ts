/** Adds decimals as they are written, without the rounding of binary numbers. */
export const addDecimals = (numbers: readonly string[]): string => {
  const places = Math.max(...numbers.map((number) => number.split(".")[1]?.length ?? 0));
  const total = numbers.reduce((sum, number) => {
    const [whole = "0", part = ""] = number.split(".");
    return sum + BigInt(whole + part.padEnd(places, "0"));
  }, 0n);
  if (places === 0) return String(total);
  const digits = String(total).padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
};
