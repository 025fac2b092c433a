import { describe, expect, it } from 'vitest';

import type { EditedDocuments } from '../../../utils/edits/document-registers.ts';
import { NO_EDITS } from '../../../utils/edits/edits.ts';
import { formerNotes } from '../../../utils/edits/former-notes.ts';
import { listChanges } from '../../../utils/edits/list-changes.ts';
import { mergeDocuments } from '../../../utils/edits/merge-documents.ts';
import { createRandom } from '../random.ts';
import { at, edit, FRESH, grow } from './devices.ts';
import type { Device } from './devices.ts';

/** A device, one that it merges, and what both have begun as. */
function createPair(seed: number): readonly [Device, Device, Device] {
  const random = createRandom(seed);
  const common = grow(FRESH, random, 10);
  const device = () => grow(common, random, 8);
  return [device(), device(), common];
}

/** A device that some others have begun as, and one whose times nobody knows now and then. */
function createStates(seed: number): readonly [Device, Device, Device] {
  const random = createRandom(seed);
  const common = grow(FRESH, random, Math.floor(random() * 12));
  const state = () => {
    const grown = grow(random() < 0.7 ? common : FRESH, random, Math.floor(random() * 14));
    return random() < 0.15 ? { ...grown, edits: NO_EDITS } : grown;
  };
  return [state(), state(), state()];
}

const noteOf = (state: Device, id: string) => state.edits.filters?.['filters']?.[id];
const text = (state: EditedDocuments) => JSON.stringify(state);

describe('two devices’ documents', () => {
  const triples = Array.from({ length: 1500 }, (_, seed) => createStates(seed));

  it('merge in any order', () => {
    for (const [a, b] of triples) expect(mergeDocuments(a, b)).toEqual(mergeDocuments(b, a));
  });

  it('merge in any grouping', () => {
    for (const [a, b, c] of triples) {
      const one = mergeDocuments(mergeDocuments(a, b), c);
      const other = mergeDocuments(a, mergeDocuments(b, c));
      expect(one).toEqual(other);
      // To the last sign: nothing depends on the way here.
      expect(text(one)).toBe(text(other));
    }
  });

  it('merge twice as once', () => {
    for (const [a, b] of triples) {
      const merged = mergeDocuments(a, b);
      expect(mergeDocuments(merged, b)).toEqual(merged);
      expect(mergeDocuments(a, merged)).toEqual(merged);
      expect(mergeDocuments(merged, merged)).toEqual(merged);
    }
  });

  it('keep of each filter and setting what was written last, a removal as well', () => {
    const outcomes = { kept: 0, removed: 0, set: 0 };
    for (const [a, b] of triples) {
      const { documents } = mergeDocuments(a, b);
      for (const id of ['f1', 'f2', 'f3', 'f4']) {
        const [one, other] = [noteOf(a, id), noteOf(b, id)];
        if (one?.at === undefined || other?.at === undefined || one.at === other.at) continue;
        const [last, note] = one.at > other.at ? [a, one] : [b, other];
        const merged = documents.filters?.filters.find((filter) => filter.id === id);
        const written = last.documents.filters.filters.find((filter) => filter.id === id);
        if (note.removed) {
          expect(merged).toBeUndefined();
          outcomes.removed += 1;
        } else if (merged !== undefined && written !== undefined) {
          expect([merged.enabled, merged.action]).toEqual([written.enabled, written.action]);
          outcomes.kept += 1;
        }
      }
      for (const field of ['seen', 'badgesPerCard', 'toolbarCount'] as const) {
        const timeOf = (state: Device) => state.edits.settings?.['fields']?.[field]?.at ?? '';
        if (timeOf(a) === timeOf(b)) continue;
        const last = timeOf(a) > timeOf(b) ? a : b;
        expect(documents.settings?.[field]).toEqual(last.documents.settings[field]);
        outcomes.set += 1;
      }
    }
    expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(50);
  });

  it('come back with no older file after a merge that was undone', () => {
    for (let seed = 0; seed < 500; seed += 1) {
      const [mine, theirs, common] = createPair(9000 + seed);
      const merged = mergeDocuments(mine, theirs) as Device;
      const undone = edit(merged, mine.documents, at(50), {
        reason: 'undo',
        former: formerNotes(mine.edits, merged.edits),
      });
      // What is there twice, under two names, a merge shows once.
      const shown = mine.documents.filters.filters.map(({ action, query }) => `${action} ${query}`);
      const follows = Object.values(undone.edits.follows?.['follows'] ?? {});
      const isTwice =
        new Set(shown).size < shown.length || follows.some(({ value }) => value !== undefined);
      if (isTwice) continue;
      const again = mergeDocuments(undone, common).documents;
      expect(listChanges(mergeDocuments(mine, common).documents, again)).toEqual([]);
    }
  });
});
