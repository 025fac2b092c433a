export interface FoundUrl {
  /** Parsed and always http(s). */
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

/** The URLs in running text, in order, without the punctuation that ends their sentence. */
export function findUrls(text: string): readonly FoundUrl[] {
  const found: FoundUrl[] = [];
  for (const match of text.matchAll(/https?:\/\/[^\s{}()[\]<>"']+/gi)) {
    const raw = match[0].replace(/[.,;:]$/, '');
    const url = URL.parse(raw)?.href;
    if (url !== undefined) found.push({ url, start: match.index, end: match.index + raw.length });
  }
  return found;
}
