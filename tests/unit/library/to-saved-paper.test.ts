import { describe, expect, it } from 'vitest';

import type { PaperFacts } from '../../../utils/facts/paper-facts.ts';
import { readSavedPaper } from '../../../utils/library/saved-paper.ts';
import { toSavedPaper } from '../../../utils/library/to-saved-paper.ts';
import { parsePaperId } from '../../../utils/paper.ts';
import type { Organization } from '../../../utils/paper.ts';
import { prepareFacts } from '../../../utils/query/prepare-facts.ts';
import { SAVED_AT, unknownCode, untouched } from './records.ts';

describe('toSavedPaper', () => {
  const now = new Date(SAVED_AT);
  const bare = { id: parsePaperId('2608.19880')!, title: 'A Paper', authors: [], siteKeywords: [] };
  const nothing: PaperFacts = {
    paper: bare,
    found: [],
    denied: [],
    findings: [],
    code: { state: 'unknown', source: 'none' },
    prepared: () => prepareFacts({ ...bare, techniques: [], code: 'unknown' }),
  };
  const plenty: PaperFacts = {
    ...nothing,
    paper: {
      ...bare,
      title: 'Let <think> Diffusion Models Reason',
      authors: ['Ada'],
      abstract: 'We propose a diffusion model.',
      organization: { name: 'example', fullname: 'Example Lab' },
      publishedAt: '2026-08-19T00:00:00.000Z',
      submittedAt: '2026-08-20T00:00:00.000Z',
      upvotes: 7,
      projectPage: 'https://example.org/a',
    },
    found: [
      { id: 'diffusion', score: 0.9, keywords: [] },
      { id: 'reasoning', score: 0.6, keywords: [] },
    ],
    // Corrections may be undone: what is kept is what the model says.
    findings: [{ id: 'agents', score: 1, byUser: true, keywords: [] }],
    code: { state: 'linked', url: 'https://github.com/example/a', stars: 7, source: 'abstract' },
  };

  it('keeps what was known on the day of saving', () => {
    expect(toSavedPaper(plenty, now)).toEqual({
      version: 2,
      id: '2608.19880',
      title: 'Let <think> Diffusion Models Reason',
      authors: ['Ada'],
      abstract: 'We propose a diffusion model.',
      organization: 'Example Lab',
      organizationHandle: 'example',
      date: '2026-08-20T00:00:00.000Z',
      code: { state: 'linked', url: 'https://github.com/example/a', stars: 7 },
      projectPage: 'https://example.org/a',
      techniques: ['diffusion', 'reasoning'],
      savedAt: SAVED_AT,
      ...untouched,
    });
  });

  it('says nothing of what is not known', () => {
    expect(toSavedPaper(nothing, now)).toStrictEqual({
      version: 2,
      id: '2608.19880',
      title: 'A Paper',
      authors: [],
      code: unknownCode,
      techniques: [],
      savedAt: SAVED_AT,
      ...untouched,
    });
  });

  it.each([
    ['little', nothing],
    ['much', plenty],
    ['a handle but no name of the organization', withOrganization(plenty, { name: 'example' })],
  ])('makes a record that is read as it was written, with %s known', (_, facts) => {
    const record = toSavedPaper(facts, now);
    expect(readSavedPaper(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });
});

function withOrganization(facts: PaperFacts, organization: Organization): PaperFacts {
  return { ...facts, paper: { ...facts.paper, organization } };
}
