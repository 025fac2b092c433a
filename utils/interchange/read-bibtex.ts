import { parse as parseEntries } from '@citation-js/plugin-bibtex/lib/input/file.js';
import { parse as parseValue } from '@citation-js/plugin-bibtex/lib/input/value.js';

import { findArxivIds } from './find-arxiv-ids.ts';
import { readingOf } from './import-content.ts';
import type { ImportReading, UnreadableEntry } from './import-content.ts';
import { foundPaper } from './imported-paper.ts';
import type { Imported } from './imported-paper.ts';
import { splitBibtex } from './split-bibtex.ts';
import type { BibtexChunk } from './split-bibtex.ts';

type Fields = Readonly<Record<string, string | number>>;

/** Not where a paper says which it is. */
const PROSE = new Set(['abstract', 'title', 'author', 'keywords', 'annote', 'file']);

/** Reads a BibTeX file entry by entry. */
export function readBibtex(text: string, now: Date): ImportReading {
  const chunks = splitBibtex(text);
  const strings = chunks
    .filter((chunk) => chunk.type === 'string' && tryParse(chunk.text))
    .map(({ text: all }) => all);
  const unreadable: UnreadableEntry[] = [];
  const found = chunks.flatMap((chunk) => {
    if (['string', 'comment', 'preamble'].includes(chunk.type)) return [];
    const where = describePlace(chunk);
    // Of files put together, an entry may begin right behind the last one's end.
    const entries = tryParse(strings.join('') + chunk.text) ?? [];
    if (entries.length === 0) unreadable.push({ where, code: 'damaged' });
    return entries.flatMap(({ properties }) => {
      const imported = readEntry(properties);
      if (imported !== undefined) return foundPaper(where, imported, now);
      unreadable.push({ where, code: 'no-arxiv-id' });
      return [];
    });
  });
  return readingOf(found, unreadable);
}

function readEntry(fields: Fields): Imported | undefined {
  const id = findId(fields);
  if (id === undefined) return undefined;
  const tags = readText(fields, 'keywords') ?? '';
  return {
    id,
    title: readText(fields, 'title'),
    authors: readNames(fields),
    abstract: readText(fields, 'abstract'),
    date: /^\d{4}-\d\d-\d\d$/.exec(String(fields['date']))?.[0],
    tags: tags.split(/[,;]/),
    notes: readText(fields, 'annote') ?? readText(fields, 'note'),
  };
}

function tryParse(text: string): ReturnType<typeof parseEntries> | undefined {
  try {
    return parseEntries(text);
  } catch {
    return undefined;
  }
}

const describePlace = ({ text, line }: BibtexChunk): string =>
  `${line}: ${(text.split('\n')[0] ?? '').trim().slice(0, 80)}`;

function findId(fields: Fields) {
  const places = Object.entries(fields).filter(([name]) => !PROSE.has(name));
  const texts = [fields['eprint'], ...places.map(([, value]) => value)];
  return texts.flatMap((text) => findArxivIds(String(text)))[0];
}

/** What LaTeX would print of a field, without its italics and the like. */
function readText(fields: Fields, name: string): string | undefined {
  const text = fields[name];
  if (text === undefined) return undefined;
  try {
    const read = parseValue(String(text), name);
    return Array.isArray(read) ? read.join(', ') : String(read).replaceAll(STYLES, '');
  } catch {
    return String(text).replaceAll(/[{}]/g, '');
  }
}

const STYLES = /<\/?(?:i|b|sc|sup|sub|span)(?: [^>]*)?>/g;

function readNames(fields: Fields): readonly string[] {
  try {
    const names = parseValue(String(fields['author'] ?? ''), 'author');
    return Array.isArray(names) ? names.map(joinName) : [];
  } catch {
    return [];
  }
}

function joinName(name: Readonly<Record<string, string | undefined>>): string {
  const { given, prefix, family, suffix } = name;
  return [given, prefix, family, suffix].filter((part) => part !== undefined).join(' ');
}
