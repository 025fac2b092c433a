import { parse as parseEntries } from '@citation-js/plugin-bibtex/lib/input/file.js';

import { findArxivIds } from '../find-arxiv-ids.ts';
import { readingOf } from './import-content.ts';
import type { FoundPaper, ImportReading } from './import-content.ts';
import { findNotedIds, readImportedNotes } from './imported-notes.ts';
import { foundPaper } from './imported-paper.ts';
import type { Imported } from './imported-paper.ts';
import { readLatex, readLatexNames } from './read-latex.ts';
import { cutChunk, splitBibtex } from './split-bibtex.ts';
import type { BibtexChunk } from './split-bibtex.ts';
import { createUnreadableList } from './unreadable-list.ts';

type Fields = Readonly<Record<string, string | number>>;

/** Not where a paper says which it is. */
const PROSE = new Set(['abstract', 'title', 'author', 'keywords', 'file']);
/** Where a user writes of any paper. */
const NOTES = ['note', 'comment', 'annote', 'annotation', 'review'];

/** What is no entry. */
const OTHER_TYPES = new Set(['string', 'comment', 'preamble']);

type Entries = ReturnType<typeof parseEntries>;

/** Reads a BibTeX file entry by entry. */
export function readBibtex(text: string, now: Date): ImportReading {
  const chunks = splitBibtex(text).flatMap((chunk) =>
    OTHER_TYPES.has(chunk.type) ? cutChunk(chunk) : [chunk],
  );
  const strings = chunks
    .filter((chunk) => chunk.type === 'string' && tryParse(chunk.text))
    .map(({ text: all }) => all)
    .join('');
  const unreadable = createUnreadableList();
  const found: FoundPaper[] = [];
  const written = chunks.filter(({ type }) => !OTHER_TYPES.has(type));
  for (const [place, { chunk, entries }] of parseChunks(written, strings).entries()) {
    const where = describePlace(chunk);
    if (entries.length === 0)
      unreadable.add(place, { where, code: 'damaged', ids: findArxivIds(chunk.text) });
    for (const { properties } of entries) {
      const imported = readEntry(properties);
      if (imported !== undefined) found.push(foundPaper(where, imported, now));
      else unreadable.add(place, { where, code: 'no-arxiv-id' });
    }
  }
  return readingOf(found, unreadable.entries);
}

interface ParsedChunk {
  readonly chunk: BibtexChunk;
  /** None where it is broken. */
  readonly entries: Entries;
}

/** Of files put together, an entry may begin right behind the last one's end; a broken one takes none with it. */
const parseChunks = (chunks: readonly BibtexChunk[], strings: string): readonly ParsedChunk[] =>
  chunks.flatMap((chunk) => {
    const entries = tryParse(strings + chunk.text) ?? [];
    if (entries.length > 0) return [{ chunk, entries }];
    return cutChunk(chunk)
      .filter(({ type }) => !OTHER_TYPES.has(type))
      .map((piece) => ({ chunk: piece, entries: tryParse(strings + piece.text) ?? [] }));
  });

function readEntry(fields: Fields): Imported | undefined {
  const id = findId(fields);
  if (id === undefined) return undefined;
  const tags = readText(fields, 'keywords') ?? '';
  return {
    id,
    title: readText(fields, 'title'),
    authors: readLatexNames(String(fields['author'] ?? '')),
    abstract: readText(fields, 'abstract'),
    date: /^\d{4}-\d\d-\d\d$/.exec(String(fields['date']))?.[0],
    // BibLaTeX has another name for it.
    primaryClass: readText(fields, 'primaryclass') ?? readText(fields, 'eprintclass'),
    tags: tags.split(/[,;]/),
    notes: readImportedNotes([readText(fields, 'annote') ?? readText(fields, 'note') ?? '']),
  };
}

function tryParse(text: string): Entries | undefined {
  try {
    return parseEntries(text);
  } catch {
    return undefined;
  }
}

const describePlace = ({ text, line }: BibtexChunk): string =>
  `${line}: ${(text.split('\n')[0] ?? '').trim().slice(0, 80)}`;

function findId(fields: Fields) {
  const places = Object.entries(fields).filter(
    ([name]) => !PROSE.has(name) && !NOTES.includes(name),
  );
  const texts = [fields['eprint'], ...places.map(([, value]) => value)];
  const named = texts.flatMap((text) => findArxivIds(String(text)));
  return named[0] ?? NOTES.flatMap((name) => findNotedIds(readText(fields, name) ?? ''))[0];
}

function readText(fields: Fields, name: string): string | undefined {
  const text = fields[name];
  return text === undefined ? undefined : readLatex(String(text), name);
}
