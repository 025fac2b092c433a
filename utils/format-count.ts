const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

/** A count as the site writes it: `964`, `1.2k`. */
export function formatCount(count: number): string {
  return compact.format(count).toLowerCase();
}
