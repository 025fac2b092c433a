/** By code units, the same in every language: as ISO times and ids want it. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
