import { isRecord, readEntries, readVersioned } from '../document.ts';
import type { DocumentFormat, DocumentReading, StoredRecord } from '../document.ts';
import { onceFor } from '../once-for.ts';
import { keyOfCorrection, parseCorrection } from './corrections.ts';
import type { Correction } from './corrections.ts';
import { parseKeywordEdit, parseOurId } from './keyword-edit.ts';
import type { KeywordEdit } from './keyword-edit.ts';
import { parseOwnTechnique } from './own-technique.ts';
import type { OwnTechnique } from './own-technique.ts';
import { packList, unpackList } from './packed-list.ts';

export const USER_TECHNIQUES_VERSION = 2;

/** What a file of techniques holds, too. */
export interface UserTechniques {
  readonly techniques: readonly OwnTechnique[];
  /** Ids of ours that are switched off; those of another version of the taxonomy are kept. */
  readonly off: readonly string[];
  /** At most one a technique. */
  readonly edits: readonly KeywordEdit[];
  /** At most one a paper and technique. */
  readonly corrections: readonly Correction[];
}

export interface UserTechniquesDocument extends UserTechniques {
  readonly version: typeof USER_TECHNIQUES_VERSION;
  /** Whether corrections move the weights of keywords. */
  readonly learns: boolean;
  /** ISO date-time: corrections up to then hold, but teach no more. Empty if all teach. */
  readonly learnsSince: string;
  /** Entries that could not be read, kept as they are, list by list. */
  readonly setAside: Readonly<Record<keyof UserTechniques, readonly unknown[]>>;
}

export const EMPTY_USER_TECHNIQUES: UserTechniquesDocument = {
  version: USER_TECHNIQUES_VERSION,
  techniques: [],
  off: [],
  edits: [],
  corrections: [],
  learns: true,
  learnsSince: '',
  setAside: { techniques: [], off: [], edits: [], corrections: [] },
};

const FORMAT: DocumentFormat<UserTechniquesDocument> = {
  version: USER_TECHNIQUES_VERSION,
  // From then on long lists of corrections are kept as texts.
  migrations: { 2: (older) => older },
  empty: EMPTY_USER_TECHNIQUES,
  parse(document) {
    const lists = readLists(document);
    if (lists === undefined) return undefined;
    const { learns, learnsSince } = document;
    return {
      version: USER_TECHNIQUES_VERSION,
      ...lists,
      learns: learns !== false,
      learnsSince: typeof learnsSince === 'string' ? learnsSince : '',
    };
  },
};

/** The stored techniques and corrections of the user. */
export function readUserTechniquesDocument(
  stored: unknown,
): DocumentReading<UserTechniquesDocument> {
  return readVersioned(stored, FORMAT);
}

/** The document as it is kept. */
export const packUserTechniques = (document: UserTechniquesDocument): unknown => ({
  ...document,
  corrections: packList(document.corrections),
});

/** Nearly all are those of the reading before. */
const readOnce = onceFor(parseCorrection);
const readCorrection = (entry: unknown) => (isRecord(entry) ? readOnce(entry) : undefined);

/** The four lists entry by entry; `undefined` if one is no list. */
export function readLists(
  record: StoredRecord,
): (UserTechniques & Pick<UserTechniquesDocument, 'setAside'>) | undefined {
  const aside = record['setAside'];
  // One that is damaged as a whole is kept somewhere.
  const before: StoredRecord = isRecord(aside) ? aside : { techniques: aside };
  const setAside = { ...EMPTY_USER_TECHNIQUES.setAside };
  const read = <T>(
    name: keyof UserTechniques,
    parse: (entry: unknown) => T | undefined,
    keyOf: (entry: T) => string,
    list = record[name],
  ) => {
    const reading = readEntries({ list, setAside: before[name] }, parse, keyOf);
    if (reading) setAside[name] = reading.setAside;
    return reading?.entries;
  };

  const techniques = read('techniques', parseOwnTechnique, ({ id }) => id);
  const off = read('off', parseOurId, (id) => id);
  const edits = read('edits', parseKeywordEdit, ({ technique }) => technique);
  const corrections = read(
    'corrections',
    readCorrection,
    keyOfCorrection,
    unpackList(record['corrections']),
  );
  return techniques && off && edits && corrections
    ? { techniques, off, edits, corrections, setAside }
    : undefined;
}
