import { describe, expect, it } from 'vitest';

import { storeEdited } from '../../../utils/library/change-library.ts';
import { editPaper, readPaperEdit } from '../../../utils/library/edit-paper.ts';
import type { PaperEdit } from '../../../utils/library/edit-paper.ts';
import { readSavedPaper } from '../../../utils/library/saved-paper.ts';
import {
  changeTags,
  LONGEST_TAG,
  MOST_TAGS,
  parseTag,
  readTags,
  splitTags,
} from '../../../utils/library/tags.ts';

const EARLIER = '2026-08-22T08:00:00.000Z';
const now = new Date('2026-08-23T08:00:00.000Z');
const paper = readSavedPaper({
  version: 2,
  id: '2608.00001',
  title: 'A paper',
  savedAt: '2026-08-21T08:00:00.000Z',
  status: 'reading',
  tags: ['Thesis', 'cite'],
  notes: 'Read §3.',
  edited: { status: EARLIER, notes: EARLIER },
})!;

describe('an edit', () => {
  it('counts as later than one by a clock that runs ahead', () => {
    const ahead = '2026-08-23T09:00:00.000Z';
    const { edited } = editPaper({ ...paper, edited: { notes: ahead } }, { notes: '' }, now);
    expect(edited).toEqual({ notes: '2026-08-23T09:00:00.001Z' });
  });

  it('of another field keeps when the paper was done, one of the status does not', () => {
    const done = { ...paper, edited: { ...paper.edited, done: EARLIER } };
    expect(editPaper(done, { notes: '' }, now).edited.done).toBe(EARLIER);
    expect(editPaper(done, { status: 'done' }, now).edited).not.toHaveProperty('done');
  });

  it.each<[PaperEdit, object, object]>([
    [{ status: 'done' }, { status: 'done' }, { status: now.toISOString() }],
    [
      { tags: { add: ['new', 'CITE'], remove: ['thesis'] } },
      { tags: ['cite', 'new'] },
      { tags: now.toISOString() },
    ],
    [{ notes: '' }, { notes: '' }, { notes: now.toISOString() }],
    [{ notes: ' \n' }, { notes: '' }, { notes: now.toISOString() }],
    [{ status: 'reading', notes: 'Read §4.' }, { notes: 'Read §4.' }, { notes: now.toISOString() }],
  ])('%j changes its fields and their times', (edit, fields, times) => {
    expect(editPaper(paper, edit, now)).toEqual({
      ...paper,
      ...fields,
      edited: { ...paper.edited, ...times },
    });
  });

  it.each<PaperEdit>([
    { status: 'reading' },
    { tags: { add: ['thesis'], remove: ['nothing'] } },
    { notes: 'Read §3.' },
  ])('%j that changes nothing is no edit', (edit) => {
    expect(editPaper(paper, edit, now)).toBe(paper);
  });

  it.each<[unknown, PaperEdit | undefined]>([
    [{ status: 'done', more: 1 }, { status: 'done' }],
    [{ notes: '' }, { notes: '' }],
    [{ tags: { add: [' a ', 7], remove: [] } }, { tags: { add: ['a'], remove: [] } }],
    [{}, undefined],
    [undefined, undefined],
    ['done', undefined],
    [{ status: 'burnt', notes: 'x' }, undefined],
    [{ tags: ['a'] }, undefined],
    [{ tags: { add: ['a'] } }, undefined],
    [{ notes: 7 }, undefined],
  ])('%j is read from a message', (value, edit) => {
    expect(readPaperEdit(value)).toEqual(edit);
  });
});

const add = (...tags: string[]) => readPaperEdit({ tags: { add: tags, remove: [] } })!;

describe('tags', () => {
  it.each<[unknown, string | undefined]>([
    ['  two\n words ', 'two words'],
    ['a, b', 'a b'],
    ['a\u0000\u202Eb', 'a b'],
    // Joined of parts, as some emoji and words of some scripts are.
    ['👩\u200D💻 work', '👩\u200D💻 work'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['\u200D a\u200C \u202E', 'a'],
    ['\u200D', undefined],
    [' ,\t', undefined],
    [7, undefined],
    ['é'.repeat(LONGEST_TAG + 5), 'é'.repeat(LONGEST_TAG)],
    ['🦙'.repeat(LONGEST_TAG + 5), '🦙'.repeat(LONGEST_TAG)],
  ])('%j is read as %j', (value, tag) => {
    expect(parseTag(value)).toBe(tag);
  });

  it('are there once, as they were written first, and not without end', () => {
    expect(readTags(['Café', 'CAFE', 'cafe ', 'b'])).toEqual(['Café', 'b']);
    expect(readTags(Array.from({ length: 99 }, (_, index) => `t${index}`))).toHaveLength(MOST_TAGS);
  });

  it('are read from a field, unless one is too long to be kept whole', () => {
    expect(splitTags(' a,, B c ')).toEqual(['a', 'B c']);
    expect(splitTags(`a,${'b'.repeat(LONGEST_TAG)} `)).toHaveLength(2);
    expect(splitTags(`a,${'b'.repeat(LONGEST_TAG + 1)}`)).toBeUndefined();
  });

  it('are refused where they become too many, and none is dropped', () => {
    const most = Array.from({ length: MOST_TAGS }, (_, index) => `t${index}`);
    const stored = { id: paper.id, record: { ...paper, tags: most }, removal: undefined };
    expect(() => storeEdited(stored, add('one more'), now)).toThrow('too-many-tags');
    expect(storeEdited(stored, add('T0'), now)).toBeUndefined();
    const edit = add(...most.map((tag) => `${tag} more`), 'one more');
    expect(() => storeEdited({ ...stored, record: paper }, edit, now)).toThrow('too-many-tags');
  });

  it('come and go whatever their capitals', () => {
    expect(changeTags(['A', 'b'], { add: ['c', 'B'], remove: ['a'] })).toEqual(['b', 'c']);
  });
});
