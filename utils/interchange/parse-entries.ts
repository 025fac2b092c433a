import { parse } from '@citation-js/plugin-bibtex/lib/input/file.js';

export type Entries = ReturnType<typeof parse>;

/** The entries of a text of BibTeX, with their fields as written; `undefined` if it is broken. */
export function parseEntries(text: string): Entries | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
