import { describe, expect, it } from 'vitest';

import { readImport } from '../../../utils/interchange/read-import.ts';
import { NOW, read } from './read-text.ts';

const notesOf = async (text: string) => {
  const reading = await readImport(text, NOW);
  return reading.ok && reading.content.papers[0]?.paper?.notes;
};

describe('of Zotero, the notes', () => {
  it.each([
    ['arXiv:1706.03762 [cs]', ''],
    ['arXiv:1706.03762 [cs, stat]\nversion: 7', ''],
    ['arXiv: 1706.03762v2', ''],
    ['arXiv:1706.03762 [cs]\nComment: 15 pages', 'Comment: 15 pages'],
    ['arXiv:1706.03762 [cs]\n\nMine\nof two lines', 'Mine\nof two lines'],
    ['Lines\n\t\tof an indented\n\t\t  entry', 'Lines\nof an indented\n  entry'],
    ['Builds on arXiv:1706.03762', 'Builds on arXiv:1706.03762'],
  ])('of BibTeX, %j, are the user’s own', async (note, kept) => {
    const text = `@misc{a, title={A}, eprint={1706.03762}, note={${note}}}`;
    expect(await notesOf(text)).toBe(kept);
  });

  it('of RIS are plain text', async () => {
    const text = `TY  - GEN
TI  - A
UR  - http://arxiv.org/abs/1706.03762
N1  - <div data-schema-version="8"><p>My <strong>note</strong>: a&lt;b &amp;lt; c</p>
<ul><li>One<br/>two</li></ul>
</div>
N1  - arXiv:1706.03762 [cs]
N1  - For a < b, <p> is none.
ER  - `;
    expect(await notesOf(text)).toBe('My note: a<b &lt; c\nOne\ntwo\n\nFor a < b, <p> is none.');
  });
});

const idOf = async (text: string) => {
  const reading = await readImport(text, NOW);
  return reading.ok && reading.content.papers[0]?.id;
};

const bibtexOf = (field: string) => `@misc{a, title={A}, doi={10.1/x}, ${field}}`;
const risOf = (note: string) => `TY  - CPAPER\nTI  - A\nDO  - 10.1/x\nN1  - ${note}\nER  - `;

describe('a note tells which paper it is', () => {
  it.each([
    'arXiv:1706.03762 [cs]',
    'arXiv preprint arXiv:1706.03762v2.',
    'https://arxiv.org/abs/1706.03762',
  ])('where it says no more: %j', async (note) => {
    expect(await idOf(bibtexOf(`note={${note}}`))).toBe('1706.03762');
    expect(await idOf(risOf(note))).toBe('1706.03762');
    expect(await idOf(risOf(`<p>${note}</p>`))).toBe('1706.03762');
    // What the entry itself says counts for more.
    expect(await idOf(bibtexOf(`note={${note}}, url={arxiv.org/abs/2401.00001}`))).toBe(
      '2401.00001',
    );
  });

  it('and not where it is the user’s own', async () => {
    const note = 'Compare with arXiv:1706.03762';
    for (const field of ['note', 'comment', 'annote', 'annotation'])
      expect(await read(bibtexOf(`${field}={${note}}`))).toMatchObject({
        papers: [],
        unreadable: [expect.stringContaining('no-arxiv-id')],
      });
    expect(await read(risOf(note))).toMatchObject({
      papers: [],
      unreadable: ['1: A – no-arxiv-id'],
    });
  });
});
