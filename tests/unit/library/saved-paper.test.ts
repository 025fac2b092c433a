import { describe, expect, it } from 'vitest';

import {
  describeRecord,
  LONGEST_NOTES,
  readSavedPaper,
  SAVED_PAPER_VERSION,
} from '../../../utils/library/saved-paper.ts';
import { SAVED_AT, unknownCode, untouched } from './records.ts';

const fixtures = import.meta.glob<Record<string, unknown>>('./fixtures/saved-paper-*.json', {
  eager: true,
  import: 'default',
});

const RESTORED_AT = '2026-09-01T00:00:00.000Z';
const least = { version: 2, id: '2608.19880', title: 'A Paper', savedAt: SAVED_AT };
const whole = {
  ...least,
  authors: ['Ada', 'Bob'],
  organization: 'Example Lab',
  abstract: 'We show <think> and < 1 GB.',
  date: '2026-08-20T00:00:00.000Z',
  primaryClass: 'cs.CL',
  code: { state: 'repository', url: 'https://github.com/example/a', stars: 7 },
  projectPage: 'https://example.org/a',
  techniques: ['diffusion', 'of-another-version'],
  status: 'reading',
  tags: ['thesis', 'to cite'],
  notes: 'A *strong* baseline.',
  edited: { status: SAVED_AT, tags: SAVED_AT, notes: SAVED_AT, restored: RESTORED_AT },
};

describe('the record of a saved paper', () => {
  it('has a frozen fixture for every released version', () => {
    const versions = Array.from({ length: SAVED_PAPER_VERSION }, (_, index) => index + 1);
    expect(Object.keys(fixtures).toSorted()).toEqual(
      versions.map((version) => `./fixtures/saved-paper-v${version}.json`),
    );
  });

  it('of any version loses nothing, and of today’s stays as it is', () => {
    for (const fixture of Object.values(fixtures)) {
      const { version, ...fields } = fixture;
      const read = readSavedPaper(fixture);
      expect(read).toMatchObject(fields);
      expect(read).toEqual(
        version === 1 ? { ...fixture, ...untouched, version: SAVED_PAPER_VERSION } : fixture,
      );
    }
  });

  it('says why it is left alone', () => {
    expect(describeRecord(undefined)).toEqual({ status: 'ok', value: undefined });
    expect(describeRecord({ ...whole, version: 3 })).toMatchObject({ reason: 'newer-version' });
    expect(describeRecord({ ...whole, title: 7 })).toMatchObject({ reason: 'damaged' });
  });
});

describe('readSavedPaper', () => {
  it('reads what was kept, techniques of another version included', () => {
    expect(readSavedPaper(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  it('needs no more than id, title and time of saving', () => {
    expect(readSavedPaper(least)).toEqual({
      ...least,
      authors: [],
      code: unknownCode,
      techniques: [],
      ...untouched,
    });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', '2608.19880'],
    ['a list', [whole]],
    ['a newer version', { ...whole, version: 3 }],
    ['no version', { ...whole, version: undefined }],
    ['an id that is none', { ...whole, id: '../2608.19880' }],
    ['an id of another type', { ...whole, id: 2608.1988 }],
    ['no title', { ...whole, title: undefined }],
    ['an empty title', { ...whole, title: ' \n ' }],
    ['a title of another type', { ...whole, title: { toString: () => 'A' } }],
    ['no time of saving', { ...whole, savedAt: undefined }],
    ['a time of saving that is none', { ...whole, savedAt: 'yesterday' }],
    ['a time of saving out of reach', { ...whole, savedAt: '+999999-01-01T00:00:00Z' }],
  ])('refuses %s', (_, record) => {
    expect(readSavedPaper(record)).toBeUndefined();
  });

  it.each<[string, object, object]>([
    ['authors that are no list', { authors: 'Ada' }, { authors: [] }],
    ['authors of other types', { authors: ['Ada', 7, null, ' ', ['Bob']] }, { authors: ['Ada'] }],
    ['code of another type', { code: 'repository' }, { code: unknownCode }],
    ['no code', { code: null }, { code: unknownCode }],
    ['an unknown code state', { code: { state: 'constructor' } }, { code: unknownCode }],
    [
      'a link that is no link',
      { code: { state: 'linked', url: 'javascript:alert(1)' } },
      { code: { state: 'linked' } },
    ],
    ['a status that is none', { status: 'burnt' }, { status: 'to-read' }],
    ['tags that are no list', { tags: 'thesis' }, { tags: [] }],
    ['tags of other types, or twice', { tags: [7, ' a ', 'A', ''] }, { tags: ['a'] }],
    ['notes of another type', { notes: ['x'] }, { notes: '' }],
    ['notes without end', { notes: 'x'.repeat(60_000) }, { notes: 'x'.repeat(LONGEST_NOTES) }],
    ['times that are none', { edited: { tags: 'now', notes: 7 } }, { edited: {} }],
    ['no times', { edited: null }, { edited: {} }],
    ['a return before it was saved', { edited: { restored: SAVED_AT } }, { edited: {} }],
    [
      'less than no stars',
      { code: { ...whole.code, stars: -1 } },
      { code: { state: 'repository', url: whole.code.url } },
    ],
    ['techniques of other types', { techniques: [{}, 'rag'] }, { techniques: ['rag'] }],
    ['a version in the id', { id: '2608.19880v3' }, { id: '2608.19880' }],
    [
      'a time of saving in another zone',
      { savedAt: '2026-08-21T09:30:00+02:00' },
      { savedAt: SAVED_AT },
    ],
  ])('reads the rest in spite of %s', (_, damage, mended) => {
    expect(readSavedPaper({ ...whole, ...damage })).toEqual({ ...whole, ...mended });
  });

  it.each(['organization', 'abstract', 'date', 'primaryClass', 'projectPage'])(
    'leaves out a damaged %s',
    (field) => {
      const { [field]: _, ...rest } = whole as Record<string, unknown>;
      expect(readSavedPaper({ ...whole, [field]: 42 })).toEqual(rest);
      expect(readSavedPaper({ ...whole, [field]: '' })).toEqual(rest);
    },
  );

  it.each(['9999-99-99', '0000-01-01', '9999-12-31', '2025-02-29', '2025-00-10', 'soon', '2025'])(
    'leaves out the date %s, which no paper has',
    (date) => {
      const { date: _, ...rest } = whole;
      expect(readSavedPaper({ ...whole, date })).toEqual(rest);
    },
  );

  it.each(['1998-12-31', '2024-02-29', '2026-08-20T10:30:00.000Z', '2026-08-20T10:30:00+02:00'])(
    'keeps the date %s',
    (date) => {
      expect(readSavedPaper({ ...whole, date })).toEqual({ ...whole, date });
    },
  );

  it.each(['cs.CL', 'hep-th', 'astro-ph.CO', 'cond-mat.mes-hall', 'physics.optics', 'cs'])(
    'keeps the class %s of arXiv',
    (primaryClass) => {
      expect(readSavedPaper({ ...whole, primaryClass })).toEqual({ ...whole, primaryClass });
    },
  );

  it.each(['cs.CL, cs.LG', '{cs.CL}', 'CS.cl', 'cs.', 'Machine Learning', '\\cs'])(
    'leaves out the class %s, which arXiv does not have',
    (primaryClass) => {
      const { primaryClass: _, ...rest } = whole;
      expect(readSavedPaper({ ...whole, primaryClass })).toEqual(rest);
    },
  );

  it('takes over no field that is not ours', () => {
    const polluted: unknown = JSON.parse(
      `{"__proto__":{"abstract":"x"},"extra":1,${JSON.stringify(least).slice(1)}`,
    );
    expect(Object.keys(readSavedPaper(polluted) ?? {}).toSorted()).toEqual(
      [
        ...Object.keys(least),
        'authors',
        'code',
        'techniques',
        ...Object.keys(untouched),
      ].toSorted(),
    );
  });
});
