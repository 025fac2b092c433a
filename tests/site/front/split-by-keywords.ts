interface Part {
  readonly text: string;
  readonly keyword?: string;
}

/** The text in pieces, those that are one of the keywords marked so. */
export function splitByKeywords(text: string, keywords: readonly string[]): readonly Part[] {
  if (keywords.length === 0) return [{ text }];
  const alternatives = keywords
    .toSorted((a, b) => b.length - a.length)
    .map((keyword) => keyword.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(String.raw`\b(${alternatives.join('|')})\b`, 'i');
  // Splitting by a captured group leaves the keywords at the odd places.
  return text
    .split(pattern)
    .map((piece, index) => (index % 2 === 1 ? { text: piece, keyword: piece } : { text: piece }));
}
