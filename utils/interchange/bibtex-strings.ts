import type { Steps } from '../steps.ts';
import { parseEntries } from './parse-entries.ts';
import type { FoundChunk } from './split-bibtex.ts';

const NAME = /^\s*@\s*string\s*[{(]\s*([a-z_][\w:+-]*)/i;
/** A value may be a name, also behind a remark. */
const USED = /[=#]\s*(?:%[^\n]{0,200}\n\s*)*([a-z_][\w:+-]*)/gi;

/**
 * A file's abbreviations, `@string`; answers those that an entry is made of, as they are written. With
 * all of them before each entry, a file with hundreds would take minutes.
 */
export function* collectStrings(chunks: Iterable<FoundChunk>): Steps<(entry: string) => string> {
  const strings: { readonly name: string | undefined; readonly text: string }[] = [];
  for (const chunk of chunks) {
    yield 0;
    if (chunk?.type !== 'string' || parseEntries(chunk.text) === undefined) continue;
    const { text } = chunk;
    strings.push({ name: NAME.exec(text)?.[1]?.toLowerCase(), text });
  }
  return (entry) => {
    if (strings.length === 0) return '';
    const used = findNames(entry);
    const needed: string[] = [];
    // One may be made of those before it.
    for (const { name, text } of strings.toReversed()) {
      if (name !== undefined && !used.has(name)) continue;
      needed.push(text);
      for (const more of findNames(text)) used.add(more);
    }
    return needed.toReversed().join('');
  };
}

const findNames = (text: string): Set<string> =>
  new Set(Array.from(text.matchAll(USED), ([, name = '']) => name.toLowerCase()));
