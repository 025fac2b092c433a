import { findArxivIds } from '../find-arxiv-ids.ts';
import type { Steps } from '../steps.ts';
import { collectStrings } from './bibtex-strings.ts';
import { readingOf } from './import-content.ts';
import type { FoundPaper, ImportReading } from './import-content.ts';
import { findNotedIds, readImportedNotes } from './imported-notes.ts';
import { foundPaper } from './imported-paper.ts';
import type { Imported } from './imported-paper.ts';
import { parseEntries } from './parse-entries.ts';
import type { Entries } from './parse-entries.ts';
import { readLatex, readLatexLines, readLatexNames } from './read-latex.ts';
import { cutChunk, splitBibtex } from './split-bibtex.ts';
import type { BibtexChunk, FoundChunk } from './split-bibtex.ts';
import { createUnreadableList } from './unreadable-list.ts';

type Fields = Readonly<Record<string, string | number>>;

/** Not where a paper says which it is. */
const PROSE = new Set(['abstract', 'title', 'author', 'keywords', 'file']);
/** Where a user writes of any paper. */
const NOTES = ['note', 'comment', 'annote', 'annotation', 'review'];

/** No entry of so many characters is one: of 50 MB the parser would fill the memory. */
const LONGEST = 5_000_000;

/** What is no entry. */
const OTHER_TYPES = new Set(['string', 'comment', 'preamble']);

/** Reads a BibTeX file entry by entry. */
export function* readBibtex(text: string, now: Date): Steps<ImportReading> {
  const stringsOf = yield* collectStrings(listChunks(text));
  const unreadable = createUnreadableList();
  const found: FoundPaper[] = [];
  let place = 0;
  let share = 0;
  for (const parsed of parseChunks(listChunks(text), stringsOf)) {
    yield share;
    if (parsed === undefined) continue;
    const { chunk, entries } = parsed;
    place += 1;
    share = chunk.at / text.length;
    const where = describePlace(chunk);
    if (entries.length === 0)
      unreadable.add(place, { where, code: 'damaged', ids: findArxivIds(chunk.text) });
    for (const { properties } of entries) {
      yield share;
      const imported = readEntry(properties);
      if (imported !== undefined) found.push(foundPaper(where, imported, now));
      else unreadable.add(place, { where, code: 'no-arxiv-id' });
    }
  }
  return yield* readingOf(found, unreadable.entries);
}

/** What is no entry ends with its brace: in the same line entries may follow. */
function* listChunks(text: string): Generator<FoundChunk> {
  for (const chunk of splitBibtex(text)) {
    if (OTHER_TYPES.has(chunk.type)) yield* cutChunk(chunk);
    else yield chunk;
  }
}

interface ParsedChunk {
  readonly chunk: BibtexChunk;
  /** None where it is broken. */
  readonly entries: Entries;
}

/** Of files put together, an entry may begin right behind the last one's end; a broken one takes none with it. */
function* parseChunks(
  chunks: Iterable<FoundChunk>,
  stringsOf: (text: string) => string,
): Generator<ParsedChunk | undefined> {
  const parse = ({ text }: BibtexChunk) =>
    // What has no end is seen without a parser.
    text.length <= LONGEST && /[})]/.test(text) ? (parseEntries(stringsOf(text) + text) ?? []) : [];
  for (const chunk of chunks) {
    if (chunk === undefined || OTHER_TYPES.has(chunk.type)) {
      yield undefined;
      continue;
    }
    const entries = parse(chunk);
    if (entries.length > 0) {
      yield { chunk, entries };
      continue;
    }
    for (const piece of cutChunk(chunk)) {
      if (piece === undefined || OTHER_TYPES.has(piece.type)) {
        yield undefined;
        continue;
      }
      const isSame = piece.text.trim() === chunk.text.trim();
      yield { chunk: piece, entries: isSame ? [] : parse(piece) };
    }
  }
}

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
    notes: readImportedNotes([readLatexLines(String(fields['annote'] ?? fields['note'] ?? ''))]),
  };
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
