import { describe, expect, it } from 'vitest';

import { shortenLabel } from '../../../utils/user-techniques/own-technique.ts';
import {
  EMPTY_USER_TECHNIQUES,
  readUserTechniquesDocument,
  USER_TECHNIQUES_VERSION,
} from '../../../utils/user-techniques/user-techniques.ts';
import type { UserTechniquesDocument } from '../../../utils/user-techniques/user-techniques.ts';
import { createCorrection, createDocument, mamba } from './documents.ts';

const fixtures = import.meta.glob<unknown>('./fixtures/*.json', { eager: true, import: 'default' });

function read(stored: unknown): UserTechniquesDocument {
  const reading = readUserTechniquesDocument(stored);
  if (reading.status !== 'ok') throw new Error(reading.reason);
  return reading.value;
}

/** Like it in all but its id, by which alone it would be set aside. */
const other = { ...mamba, id: 'own-other' };

describe('stored techniques', () => {
  it('has a frozen fixture for every released version', () => {
    const versions = Array.from({ length: USER_TECHNIQUES_VERSION }, (_, index) => index + 1);
    expect(Object.keys(fixtures).toSorted()).toEqual(
      versions.map((version) => `./fixtures/techniques-v${version}.json`),
    );
  });

  it.each(Object.entries(fixtures))('reads %s whole', (_, fixture) => {
    expect(read(fixture)).toEqual({
      version: USER_TECHNIQUES_VERSION,
      techniques: [
        {
          id: 'own-4b0f',
          label: 'State-space models',
          colour: 'teal',
          keywords: [
            { keyword: 'Mamba', weight: 1 },
            { keyword: 'state space model', weight: 1.5 },
          ],
        },
      ],
      off: ['survey', 'of-another-version'],
      edits: [{ technique: '3d', added: [{ keyword: 'voxel', weight: 2 }], removed: ['mesh'] }],
      corrections: [
        {
          paper: '2608.19880',
          technique: '3d',
          verdict: 'not',
          at: '2026-11-20T08:00:00.000Z',
          keywords: ['mesh', 'point cloud'],
        },
        {
          paper: '2608.19880',
          technique: 'own-4b0f',
          verdict: 'is',
          at: '2026-11-20T08:00:01.000Z',
          keywords: [],
        },
      ],
      learns: false,
      learnsSince: '2026-11-19T08:00:00.000Z',
      setAside: { techniques: [], off: [], edits: [], corrections: [] },
    });
  });

  it('is empty where nothing was ever stored', () => {
    expect(read(undefined)).toBe(EMPTY_USER_TECHNIQUES);
  });

  it.each([
    ['a damaged version', { ...EMPTY_USER_TECHNIQUES, version: 'one' }],
    ['a newer version', { ...EMPTY_USER_TECHNIQUES, version: 99 }],
    ['a list that is none', { ...EMPTY_USER_TECHNIQUES, corrections: {} }],
    ['a list that is missing', { version: 1 }],
  ])('leaves %s alone', (_, stored) => {
    expect(readUserTechniquesDocument(stored).status).toBe('unreadable');
  });

  it.each([
    ['techniques', { ...mamba, id: 'mamba' }],
    ['techniques', { ...mamba, id: 'own-' }],
    ['techniques', { ...other, label: ' ' }],
    ['techniques', { ...other, label: '\u200b \u202e' }],
    ['techniques', { ...other, label: 'x'.repeat(41) }],
    ['techniques', { ...other, colour: 'url(x)' }],
    ['techniques', { ...other, keywords: ['Mamba'] }],
    ['techniques', { ...other, keywords: [{ keyword: 'Mamba', weight: 6 }] }],
    ['techniques', { ...other, keywords: [{ keyword: '…', weight: 1 }] }],
    ['techniques', mamba],
    ['off', 1],
    ['off', 'own-mamba'],
    ['edits', { technique: 'own-mamba', added: [], removed: [] }],
    ['edits', { technique: '3d', added: [], removed: [1] }],
    ['corrections', { ...createCorrection(1), paper: '../1' }],
    ['corrections', { ...createCorrection(1), verdict: 'perhaps' }],
    ['corrections', { ...createCorrection(1), at: 'soon' }],
    ['corrections', { ...createCorrection(1), keywords: 'mesh' }],
    ['corrections', null],
  ] as const)('sets an entry of %s aside that it cannot read: %j', (list, entry) => {
    const stored = {
      ...createDocument({ techniques: [mamba], corrections: [createCorrection(2)] }),
      [list]: [...(list === 'techniques' ? [mamba] : []), entry],
    };
    const once = read(stored);
    expect(once.setAside[list]).toEqual([entry]);
    expect(once.techniques).toEqual([mamba]);
    expect(read(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });

  it('keeps even a damaged list of what was set aside', () => {
    const { setAside } = read({ ...EMPTY_USER_TECHNIQUES, setAside: 'damaged' });
    expect(setAside.techniques).toEqual(['damaged']);
  });
});

it.each([
  ['Mamba', 'Mamba'],
  ['State-space model', 'State-space…'],
  ['Exactly sixteen!', 'Exactly sixteen!'],
  ['Supercalifragilisticexpialidocious', 'Supercalifragil…'],
  ['12345678901234🎲🎲', '12345678901234…'],
])('shortens %j to %j', (label, short) => {
  expect(shortenLabel(label)).toBe(short);
  expect(short.length).toBeLessThanOrEqual(16);
});
