/** A count as the site writes it: `964`, `1.2k`, `3m`. */
export function formatCount(count: number): string {
  if (count < 1000) return String(count);
  // 999,950 and more round up to a million.
  const [size, unit] = count < 999_950 ? [1000, 'k'] : [1_000_000, 'm'];
  return `${Number((count / size).toFixed(1))}${unit}`;
}
