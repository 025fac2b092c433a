import { describe, expect, it } from 'vitest';

import type { EditedDocuments } from '../../../utils/edits/document-registers.ts';
import { NO_EDITS } from '../../../utils/edits/edits.ts';
import { mergeDocuments } from '../../../utils/edits/merge-documents.ts';
import { createRandom } from '../random.ts';
import { FRESH, grow } from './devices.ts';
import type { Device } from './devices.ts';

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
});
