import type { Documents } from '../edits/documents.ts';
import type { Edits } from '../edits/edits.ts';
import type { MergeState } from '../library/merge-stored.ts';
import type { StoredPaper } from '../library/stored-paper.ts';
import type { PaperId } from '../paper.ts';
import type { Steps } from '../steps.ts';
import type { CutCode } from './find-cuts.ts';

/** What a file brings. */
export interface ImportContent {
  /** Ours knows when each field was edited and what was removed; another program's only has papers. */
  readonly origin: 'own' | 'other';
  /** At most one a paper. */
  readonly papers: readonly MergeState[];
  readonly documents: Partial<Documents>;
  /** When the documents' entries were edited; older files do not say so. */
  readonly edits?: Edits;
  /** Papers that it names, but not so that they can be read: they are not missing in it. */
  readonly unread?: readonly PaperId[];
}

/** What was there before an import, of all that it has changed, and what it has made of it. */
export interface ImportUndo {
  readonly papers: readonly StoredPaper[];
  readonly documents: Partial<Documents>;
  /** Of entries that it has brought back: when they were removed. */
  readonly edits?: Edits;
  readonly made: {
    /** By place in `papers`, by which to see whether a paper is still the same. */
    readonly fingerprints: readonly string[];
    readonly documents: Partial<Documents>;
  };
}

/** Why a file, or an entry of one, was not read. */
export type ImportFaultCode =
  | 'too-large'
  | 'other-file'
  | 'empty'
  | 'techniques-file'
  /** It goes out, and does not come in: CSV and CSL-JSON. */
  | 'one-way'
  | 'newer-file'
  | 'damaged'
  | 'newer'
  | 'twice'
  | 'syntax'
  | 'no-arxiv-id'
  | 'no-entry';

/** An entry that stays out, or several that follow each other. */
export interface UnreadableEntry {
  /** What the user finds it by: its place, and its name if it has one. */
  readonly where: string;
  /** The same of the last of several, */
  readonly until?: string;
  /** and how many they are. */
  readonly count?: number;
  readonly code: ImportFaultCode;
  /** Papers that it names nevertheless. */
  readonly ids?: readonly PaperId[];
}

/** An entry of which the library keeps a part. */
export interface CutEntry {
  readonly where: string;
  readonly code: CutCode;
}

interface ReadImport {
  readonly ok: true;
  readonly content: ImportContent;
  readonly unreadable: readonly UnreadableEntry[];
  readonly cut: readonly CutEntry[];
}

export type ImportReading = ReadImport | { readonly ok: false; readonly code: ImportFaultCode };

/** In UTF-16 units of the text; a file of as many bytes holds no more. */
export const IMPORT_MAX_LENGTH = 50_000_000;

/** A paper that a file brings, where in it, and what is cut of it. */
export interface FoundPaper {
  readonly where: string;
  readonly state: MergeState;
  readonly cuts: readonly CutCode[];
}

/** The reading of another program's file, from what was found in it and what could not be read. */
export function* readingOf(
  found: readonly FoundPaper[],
  unreadable: readonly UnreadableEntry[],
): Steps<ImportReading> {
  const once = yield* withoutDoubles(found);
  return {
    ok: true,
    content: {
      origin: 'other',
      papers: once.papers,
      documents: {},
      ...findUnread(unreadable),
    },
    unreadable: [...unreadable, ...once.unreadable],
    cut: once.cut,
  };
}

/** The papers that entries name which cannot be read. */
export function findUnread(entries: readonly UnreadableEntry[]): Pick<ImportContent, 'unread'> {
  const unread = entries.flatMap(({ ids = [] }) => ids);
  return unread.length === 0 ? {} : { unread };
}

/** Keeps the first of each paper, and says which come again. */
export function* withoutDoubles(
  found: readonly FoundPaper[],
): Steps<Pick<ImportContent, 'papers'> & Pick<ReadImport, 'unreadable' | 'cut'>> {
  const papers = new Map<string, MergeState>();
  const unreadable: UnreadableEntry[] = [];
  const cut: CutEntry[] = [];
  for (const { where, state, cuts } of found) {
    yield 1;
    if (papers.has(state.id)) {
      unreadable.push({ where, code: 'twice' });
      continue;
    }
    papers.set(state.id, state);
    cut.push(...cuts.map((code) => ({ where, code })));
  }
  return { papers: [...papers.values()], unreadable, cut };
}
