import type { Kept } from '../../../utils/interchange/backup.ts';
import { readState, writeState } from '../../../utils/library/merge-stored.ts';
import type { StoredPaper } from '../../../utils/library/stored-paper.ts';
import { parsePaperId } from '../../../utils/paper.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { EMPTY_USER_TECHNIQUES } from '../../../utils/user-techniques/user-techniques.ts';
import { pick } from '../random.ts';
import { oddPaper } from './odd-papers.ts';

/** All that a user may keep, odd texts included. */
export function randomKept(random: () => number): Kept {
  const time = () => new Date(Date.UTC(2026, 0, 1) + Math.floor(random() * 3e10)).toISOString();
  const maybe = <T>(value: T): readonly T[] => (random() < 0.5 ? [value] : []);
  const papers = Array.from({ length: Math.floor(random() * 12) }, (_, index): StoredPaper => {
    const record = {
      ...oddPaper(random, index),
      savedAt: time(),
      ...(random() < 0.5 ? { primaryClass: pick(random, ['cs.CL', 'hep-th']) } : {}),
      status: pick(random, ['to-read', 'reading', 'done'] as const),
      tags: maybe('a tag'),
      notes: pick(random, ['', '# Notes\n\n- \u2028 {"a": 1} 🐼']),
      edited: random() < 0.5 ? {} : { status: time(), restored: time() },
    };
    const removal = { version: 1, id: record.id, removedAt: time() };
    return pick(random, [
      { id: record.id, record, removal: undefined },
      { id: record.id, record: undefined, removal: { ...removal, record } },
      { id: record.id, record: undefined, removal },
    ]);
  });
  const follow = { kind: 'keyword', value: 'x "y"', label: 'x "y"', since: time() };
  const filter = { id: 'f1', query: 'title:a -b', action: 'hide', enabled: true };
  return {
    // As the store keeps them: one form, removals not before what they removed.
    papers: papers.map((stored) => writeState(readState(stored)!)),
    documents: {
      settings: { ...DEFAULT_SETTINGS, badgesPerCard: 1 + Math.floor(random() * 5) },
      filters: {
        version: 1,
        filters: maybe(filter),
        exempt: maybe(parsePaperId('2608.00009')!),
        setAside: [],
      },
      follows: { version: 1, follows: maybe(follow), setAside: maybe({ kind: 'odd' }) },
      techniques: { ...EMPTY_USER_TECHNIQUES, off: maybe('survey') },
    },
  };
}
