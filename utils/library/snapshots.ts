import { compareTexts } from '../compare-texts.ts';
import { localDay } from '../day.ts';
import type { Day } from '../day.ts';
import { isRecord } from '../document.ts';
import { present } from '../present.ts';
import { readTime } from '../read-time.ts';
import { WEEKS } from './local-calendar.ts';
import { recordOf } from './stored-paper.ts';
import type { StoredPaper } from './stored-paper.ts';

/** Why a snapshot was taken: once a day, or before a change of many papers or of what records look like. */
const SNAPSHOT_REASONS = ['daily', 'bulk', 'import', 'restore', 'migration'] as const;
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number];

/** What is known of a snapshot without reading it. */
export interface SnapshotNote {
  readonly version: 1;
  /** ISO date-time; no two snapshots have the same. */
  readonly at: string;
  readonly reason: SnapshotReason;
  readonly papers: number;
  readonly bytes: number;
  /** The version that records get by and by, where it is the one that holds all as they were before. */
  readonly migratesTo?: number;
}

const DAILY = 7;
const WEEKLY = 4;
/** Of those before a change. */
const OTHERS = 10;

/** A stored note; `undefined` if it is damaged or of a newer version. */
export function readSnapshotNote(stored: unknown): SnapshotNote | undefined {
  if (!isRecord(stored) || stored['version'] !== 1) return undefined;
  const { papers, bytes, migratesTo } = stored;
  const at = readTime(stored['at']);
  const reason = SNAPSHOT_REASONS.find((known) => known === stored['reason']);
  if (at === undefined || reason === undefined) return undefined;
  if (typeof papers !== 'number' || typeof bytes !== 'number') return undefined;
  const known = typeof migratesTo === 'number' ? migratesTo : undefined;
  return { version: 1, at, reason, papers, bytes, ...present({ migratesTo: known }) };
}

/** Whether the day has no daily snapshot yet. */
export const needsDaily = (notes: readonly SnapshotNote[], day: Day): boolean =>
  !notes.some(({ at, reason }) => reason === 'daily' && localDay(new Date(at)) === day);

/**
 * The snapshots that later ones have made needless. What stays: seven daily, of four weeks before
 * those the last of each, ten others, and the last before a migration.
 */
export function findNeedless(notes: readonly SnapshotNote[]): readonly SnapshotNote[] {
  const newestFirst = notes.toSorted((a, b) => compareTexts(b.at, a.at));
  const daily = newestFirst.filter(({ reason }) => reason === 'daily');
  const others = newestFirst.filter(({ reason }) => reason !== 'daily');
  const recent = new Set(daily.slice(0, DAILY).map(weekOf));
  const weeks = [...new Set(daily.map(weekOf))]
    .filter((week) => !recent.has(week))
    .slice(0, WEEKLY);
  const kept = new Set([
    ...daily.slice(0, DAILY),
    ...weeks.flatMap((week) => daily.find((note) => weekOf(note) === week) ?? []),
    ...others.slice(0, OTHERS),
    ...newestFirst.filter(({ migratesTo }) => migratesTo !== undefined).slice(0, 1),
  ]);
  return notes.filter((note) => !kept.has(note));
}

const weekOf = ({ at }: SnapshotNote): number => WEEKS.numberAt(Date.parse(at));

/** What a snapshot holds, as it was stored. */
interface Snapshot {
  readonly papers: readonly StoredPaper[];
  /** What the user had set, by name; the first version kept none of it. */
  readonly documents?: Readonly<Record<string, unknown>>;
}

const VERSION = 2;

/** What of a snapshot is restored. */
export const RESTORED_PARTS = ['all', 'papers'] as const;
export type RestoredParts = (typeof RESTORED_PARTS)[number];

export const writeSnapshot = (snapshot: Required<Snapshot>): string =>
  JSON.stringify({ version: VERSION, ...snapshot });

/** What a snapshot holds, from its text; `undefined` if that is damaged or of a newer version. */
export function readSnapshot(text: string): Snapshot | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  // The first version is the papers alone.
  const { version, papers, documents } = isRecord(parsed)
    ? parsed
    : { version: VERSION, papers: parsed };
  if (version !== VERSION || !Array.isArray(papers) || !papers.every(hasId)) return undefined;
  return {
    papers: papers.map(({ id, record, removal }) => ({ id, record, removal })),
    ...(isRecord(documents) && { documents }),
  };
}

const hasId = (one: unknown): one is StoredPaper => isRecord(one) && typeof one['id'] === 'string';

/** What is shown of many papers. */
export interface PaperSample {
  readonly count: number;
  readonly titles: readonly string[];
}

const SHOWN = 12;

export function samplePapers(papers: readonly StoredPaper[]): PaperSample {
  return { count: papers.length, titles: papers.slice(0, SHOWN).map(titleOf) };
}

function titleOf(stored: StoredPaper): string {
  const kept = recordOf(stored);
  const title = isRecord(kept) ? kept['title'] : undefined;
  return typeof title === 'string' ? title : stored.id;
}
