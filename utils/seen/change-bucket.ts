import type { Day } from '../day.ts';
import type { PaperId } from '../paper.ts';
import { present } from '../present.ts';
import type { SeenBucket } from './bucket.ts';
import type { SeenPaper } from './seen-paper.ts';

/** Takes papers in; of one that is there already, the first days stay. The same bucket if nothing changes. */
export function addSeen(bucket: SeenBucket, papers: readonly SeenPaper[]): SeenBucket {
  const next = new Map(bucket.papers);
  for (const paper of papers) {
    const known = next.get(paper.id);
    const merged = known === undefined ? paper : merge(known, paper);
    if (merged !== known) next.set(paper.id, merged);
  }
  const isChanged = [...next].some(([id, paper]) => bucket.papers.get(id) !== paper);
  return isChanged ? { ...bucket, papers: next } : bucket;
}

function merge(known: SeenPaper, paper: SeenPaper): SeenPaper {
  const day = Math.min(known.day, paper.day);
  const opened = first(known.opened, paper.opened);
  if (day === known.day && opened === known.opened) return known;
  return { id: known.id, day, ...present({ opened }) };
}

const first = (one: Day | undefined, other: Day | undefined): Day | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);

/** A bucket without what was forgotten, and that as it was, so that it can be added again. */
export interface Forgetting {
  readonly bucket: SeenBucket;
  readonly forgotten: readonly SeenPaper[];
}

export function forgetPapers(bucket: SeenBucket, ids: ReadonlySet<PaperId>): Forgetting {
  return forget(bucket, (paper) => (ids.has(paper.id) ? undefined : paper));
}

/** Forgets what was first seen on that day, and of what was seen before, that it was opened on it. */
export function forgetDay(bucket: SeenBucket, forgotten: Day): Forgetting {
  return forget(bucket, (paper) => {
    if (paper.day === forgotten) return undefined;
    return paper.opened === forgotten ? { id: paper.id, day: paper.day } : paper;
  });
}

function forget(bucket: SeenBucket, keep: (paper: SeenPaper) => SeenPaper | undefined): Forgetting {
  const forgotten: SeenPaper[] = [];
  const papers = new Map<PaperId, SeenPaper>();
  for (const [id, paper] of bucket.papers) {
    const kept = keep(paper);
    if (kept !== paper) forgotten.push(paper);
    if (kept !== undefined) papers.set(id, kept);
  }
  return forgotten.length === 0
    ? { bucket, forgotten }
    : { bucket: { ...bucket, papers }, forgotten };
}
