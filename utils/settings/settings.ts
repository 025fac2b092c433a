import { isRecord, readVersioned } from '../document.ts';
import type { DocumentFormat, DocumentReading, StoredRecord } from '../document.ts';
import { present } from '../present.ts';
import { PAGE_KINDS } from '../site/page-kind.ts';
import type { PageKindName } from '../site/page-kind.ts';
import { TECHNIQUE_GROUPS } from '../techniques/taxonomy.ts';
import type { TechniqueGroup } from '../techniques/taxonomy.ts';

export const BADGES_PER_CARD = { least: 1, most: 5 } as const;

export const SEEN_LOOKS = ['mark', 'dim', 'hide', 'plain'] as const;
/** How papers show that were seen on an earlier visit. */
export type SeenLook = (typeof SEEN_LOOKS)[number];

export interface Settings {
  /** From `BADGES_PER_CARD.least` to `.most`. */
  readonly badgesPerCard: number;
  readonly hiddenGroups: readonly TechniqueGroup[];
  /** Kinds of page on which no strip is shown. */
  readonly offPages: readonly PageKindName[];
  /** How many followed papers a page has stands on the toolbar's icon. */
  readonly toolbarCount: boolean;
  /** Until when no filter is at work, as an ISO date-time; else empty. */
  readonly pausedUntil: string;
  readonly seen: SeenLook;
}

export const SETTINGS_VERSION = 1;

export interface SettingsDocument extends Settings {
  readonly version: typeof SETTINGS_VERSION;
}

export const DEFAULT_SETTINGS: SettingsDocument = {
  version: SETTINGS_VERSION,
  badgesPerCard: 3,
  hiddenGroups: [],
  offPages: [],
  toolbarCount: true,
  pausedUntil: '',
  seen: 'mark',
};

const FORMAT: DocumentFormat<SettingsDocument> = {
  version: SETTINGS_VERSION,
  migrations: {},
  empty: DEFAULT_SETTINGS,
  parse: (document) => ({ ...DEFAULT_SETTINGS, ...readFields(document) }),
};

/** The stored settings; a field that cannot be read falls back alone. */
export function readSettingsDocument(stored: unknown): DocumentReading<SettingsDocument> {
  return readVersioned(stored, FORMAT);
}

/** Takes over the fields of an untrusted patch that can be read, and no others. */
export function patchSettings(document: SettingsDocument, patch: unknown): SettingsDocument {
  return isRecord(patch) ? { ...document, ...readFields(patch) } : document;
}

function readFields(record: StoredRecord): Partial<Settings> {
  return present({
    badgesPerCard: readBadges(record['badgesPerCard']),
    hiddenGroups: readNames(record['hiddenGroups'], TECHNIQUE_GROUPS),
    offPages: readNames(record['offPages'], PAGE_KINDS),
    toolbarCount: readSwitch(record['toolbarCount']),
    pausedUntil: readTime(record['pausedUntil']),
    seen: SEEN_LOOKS.find((look) => look === record['seen']),
  });
}

function readBadges(value: unknown): number | undefined {
  const { least, most } = BADGES_PER_CARD;
  if (typeof value !== 'number' || !Number.isInteger(value)) return undefined;
  return value >= least && value <= most ? value : undefined;
}

const readSwitch = (value: unknown): boolean | undefined =>
  typeof value === 'boolean' ? value : undefined;

const readTime = (value: unknown): string | undefined =>
  typeof value === 'string' && (value === '' || !Number.isNaN(Date.parse(value)))
    ? value
    : undefined;

/** Those of the known names that the list holds, each once; `undefined` if it is no list. */
function readNames<T extends string>(
  value: unknown,
  known: readonly T[],
): readonly T[] | undefined {
  return Array.isArray(value) ? known.filter((name) => value.includes(name)) : undefined;
}
