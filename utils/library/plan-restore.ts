import { isRecord } from '../document.ts';
import { storeRemoved, withRestored } from './change-library.ts';
import { readSavedPaper } from './saved-paper.ts';
import { recordOf } from './stored-paper.ts';
import type { StoredPaper } from './stored-paper.ts';

/** What restoring a snapshot would do. */
export interface RestorePlan {
  readonly added: readonly StoredPaper[];
  readonly changed: readonly StoredPaper[];
  /** What was saved since goes to the bin. */
  readonly removed: readonly StoredPaper[];
}

/** Compares the library with a snapshot: each paper as it would be. Bins alone make no difference. */
export function planRestore(
  current: readonly StoredPaper[],
  snapshot: readonly StoredPaper[],
  now: Date,
): RestorePlan {
  const present = new Map(current.map((one) => [one.id, one]));
  const wanted = snapshot.filter(({ record }) => record !== undefined);
  const kept = new Set(wanted.map(({ id }) => id));
  return {
    added: wanted.flatMap((one) => {
      const here = present.get(one.id);
      return here?.record === undefined ? bringBack(one, here, now) : [];
    }),
    changed: wanted.filter(({ id, record }) => {
      const other = present.get(id)?.record;
      return other !== undefined && JSON.stringify(other) !== JSON.stringify(record);
    }),
    removed: current.flatMap((one) => (kept.has(one.id) ? [] : (storeRemoved(one, now) ?? []))),
  };
}

/** As from the bin: where the paper was removed, the removal is over for a merge, too. */
function bringBack(wanted: StoredPaper, here: StoredPaper | undefined, now: Date): StoredPaper {
  const paper = here?.removal === undefined ? undefined : readSavedPaper(wanted.record);
  return paper === undefined ? wanted : { ...wanted, record: withRestored(paper, now) };
}

/** A part of the plan to look at. */
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

/** What a snapshot holds, from its text; `undefined` if that is damaged. */
export function readSnapshot(text: string): readonly StoredPaper[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(parsed) || !parsed.every(hasId)) return undefined;
  return parsed.map(({ id, record, removal }) => ({ id, record, removal }));
}

const hasId = (one: unknown): one is StoredPaper => isRecord(one) && typeof one['id'] === 'string';
