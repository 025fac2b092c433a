import { describe, expect, it } from 'vitest';

import { readPaper } from '../../../utils/site/read-paper.ts';
import { createRandom, pick } from '../random.ts';
import { createEntry } from './entry.ts';

const WRONG = [undefined, null, true, 1.5, -1, Number.NaN, '', ' ', 'text', [], [[]], {}, [null]];

describe('readPaper', () => {
  it('reads every field in its place', () => {
    expect(readPaper(createEntry())).toEqual({
      id: '2607.27205',
      title: 'Let Us <think>: a Model with <1 GB',
      abstract: 'One sentence over two lines. And p<0.05 of <swi> text.',
      authors: ['Ada Example', 'Yán Prøve'],
      handles: [undefined, 'yan'],
      organization: { name: 'outer-org', fullname: 'Outer Lab' },
      upvotes: 12,
      comments: 3,
      githubRepo: 'https://github.com/example/repo',
      githubStars: 340,
      projectPage: 'https://example.org/project',
      siteKeywords: ['quantisation', 'video diffusion'],
      publishedAt: '2026-07-29T00:00:00.000Z',
      submittedAt: '2026-07-30T00:00:00.000Z',
    });
  });

  it('reads an entry that has but an id and a title', () => {
    expect(readPaper({ paper: { id: '2607.27205v2' }, title: 'A Title' })).toEqual({
      id: '2607.27205',
      title: 'A Title',
      authors: [],
      handles: [],
      siteKeywords: [],
    });
  });

  it.each<[string, unknown, unknown, string, unknown]>([
    // field, outer value, inner value, what is read, its value
    ['title', '', 'Inner\n Title', 'title', 'Inner Title'],
    ['title', [{ type: 'highlight', text: 'x' }], 'Inner', 'title', 'Inner'],
    ['summary', 'Outer', '', 'abstract', 'Outer'],
    ['publishedAt', '2026-07-28', 'yesterday', 'publishedAt', '2026-07-28'],
    ['publishedAt', '2026-13-45', '2026-07-28T25:00:00Z', 'publishedAt', undefined],
    [
      'publishedAt',
      undefined,
      '2026-08-04T00:00:00+00:00',
      'publishedAt',
      '2026-08-04T00:00:00+00:00',
    ],
    ['publishedAt', '2026-07-28T10:00:00-05', '2026-07-28+05:00', 'publishedAt', undefined],
    ['publishedAt', '28 July 2026', 20_260_728, 'publishedAt', undefined],
    ['organization', undefined, { name: 'inner-org' }, 'organization', { name: 'inner-org' }],
    ['organization', { name: '../settings' }, { name: 'a b' }, 'organization', undefined],
    ['organization', { name: 'lab', fullname: 7 }, undefined, 'organization', { name: 'lab' }],
  ])('takes %s from where it can be read', (field, outer, inner, name, value) => {
    const paper = readPaper(createEntry({ [field]: outer }, { [field]: inner }));
    expect(paper).toHaveProperty('id');
    expect(paper?.[name as keyof typeof paper]).toEqual(value);
  });

  it.each([
    ['https://github.com/example/\nrepo', 'https://github.com/example/repo'],
    [' https://github.com/example/repo\n', 'https://github.com/example/repo'],
    ['http://example.org', 'http://example.org/'],
    ['https://github.com/exa mple/repo', undefined],
    ['github.com/example/repo', undefined],
    ['javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['https://', undefined],
    [['https://github.com/example/repo'], undefined],
  ])('reads the address %j as %j', (written, read) => {
    const paper = readPaper(createEntry({}, { githubRepo: written, projectPage: written }));
    expect(paper?.githubRepo).toBe(read);
    expect(paper?.projectPage).toBe(read);
  });

  it.each([
    [0, 0],
    [12, 12],
    ['12', undefined],
    [-1, undefined],
    [1.5, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    [1e300, undefined],
    [null, undefined],
  ])('reads the count %j as %j', (written, read) => {
    const paper = readPaper(
      createEntry({ numComments: written }, { upvotes: written, githubStars: written }),
    );
    expect([paper?.upvotes, paper?.githubStars, paper?.comments]).toEqual([read, read, read]);
  });

  it('leaves out authors and keywords that are no text; two authors may share a name', () => {
    const authors = [{ name: 'Ada' }, { name: 7 }, 'Bob', null, { name: ' ' }, { name: 'Ada' }];
    const paper = readPaper(createEntry({}, { authors, ai_keywords: ['MCP', 7, null, ''] }));
    expect(paper?.authors).toEqual(['Ada', 'Ada']);
    expect(paper?.handles).toEqual([undefined, undefined]);
    expect(paper?.siteKeywords).toEqual(['MCP']);
  });

  it.each([['../a'], [7], [''], [null], ['a'.repeat(101)]])('takes no %j for a handle', (user) => {
    const authors = [
      { name: 'Ada', user: { user } },
      'Bob',
      { name: 'Eve', user: { _id: 7, user: 'e-v.e_1' } },
      { name: 'Eve', user: { _id: '638efcf4c67af472d316d424', user: 'eve' } },
    ];
    const paper = readPaper(createEntry({}, { authors }));
    expect(paper?.authors).toEqual(['Ada', 'Eve', 'Eve']);
    expect(paper?.handles).toEqual([undefined, 'e-v.e_1', '638efcf4c67af472d316d424']);
  });

  it("counts the comments of a paper's own page", () => {
    const comments = [{ type: 'comment' }, { type: 'status-change' }, null, { type: 'comment' }];
    expect(readPaper({ paper: { id: '2607.27205', title: 'A Title' }, comments })?.comments).toBe(
      2,
    );
  });

  it.each<[string, unknown]>([
    ...WRONG.map((value): [string, unknown] => ['a wrong entry', value]),
    ...WRONG.map((value): [string, unknown] => ['a wrong paper', createEntry({ paper: value })]),
    ...WRONG.map((value): [string, unknown] => ['a wrong id', createEntry({}, { id: value })]),
    ['an id that is a number', createEntry({}, { id: 2607.27205 })],
    ['no title', createEntry({ title: undefined }, { title: '\n' })],
  ])('finds no paper in %s (%j)', (_, entry) => {
    expect(readPaper(entry)).toBeUndefined();
  });

  it('is not led astray by keys of prototypes', () => {
    const entry: unknown = JSON.parse(
      '{"paper":{"id":"2607.27205","__proto__":{"upvotes":9},"constructor":{"name":"x"}},"title":"A Title","__proto__":{"numComments":9}}',
    );
    expect(readPaper(entry)).toEqual({
      id: '2607.27205',
      title: 'A Title',
      authors: [],
      handles: [],
      siteKeywords: [],
    });
  });

  it('keeps every other field when one is of the wrong type', () => {
    const random = createRandom(20_260_730);
    const whole = readPaper(createEntry());
    for (let run = 0; run < 500; run++) {
      const entry: Record<string, unknown> = createEntry();
      const paper = entry['paper'] as Record<string, unknown>;
      const optional = Object.keys(paper).filter((field) => field !== 'id');
      const field = pick(random, optional);
      paper[field] = pick(random, WRONG);
      const read = readPaper(entry);
      const changed = Object.keys({ ...whole, ...read }).filter(
        (name) =>
          JSON.stringify(read?.[name as keyof typeof read]) !==
          JSON.stringify(whole?.[name as keyof typeof whole]),
      );
      // The handles are the authors'.
      const most = field === 'authors' ? 2 : 1;
      expect(changed.length, `${field}: ${JSON.stringify(paper[field])}`).toBeLessThanOrEqual(most);
    }
  });
});
