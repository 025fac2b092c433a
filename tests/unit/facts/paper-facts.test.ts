import { describe, expect, it } from 'vitest';

import { readCodeMarker } from '../../../utils/code/code-marker.ts';
import { describeFacts } from '../../../utils/facts/paper-facts.ts';
import { parsePaperId } from '../../../utils/paper.ts';
import { matchesQuery } from '../../../utils/query/match-query.ts';
import { parseQuery } from '../../../utils/query/parse-query.ts';
import { classify } from '../../../utils/techniques/classify.ts';
import type { TechniqueId } from '../../../utils/techniques/taxonomy.ts';

const paper = {
  id: parsePaperId('2608.00001')!,
  title: 'A Diffusion Model for Image Generation',
  abstract: 'We propose a diffusion model. Code: https://github.com/example/a.',
  authors: ['Ada Lovelace'],
  organization: { name: 'example', fullname: 'Example Lab' },
  siteKeywords: ['score matching'],
};

describe('describeFacts', () => {
  const facts = describeFacts(paper);

  it('reads techniques and code as everywhere else', () => {
    expect(facts.paper).toBe(paper);
    expect(facts.findings).toEqual(classify(paper));
    expect(facts.code).toEqual(readCodeMarker(paper));
  });

  it('prepares the paper for queries once', () => {
    expect(facts.prepared()).toBe(facts.prepared());
  });

  it.each([
    'diffusion',
    'title:"image generation"',
    'abstract:propose',
    'author:lovelace',
    'org:"example lab"',
    'keyword:"score matching"',
    'code:linked',
    ...classify(paper).map(({ id }) => `technique:${id}`),
  ])('is found by %s', (text) => {
    const reading = parseQuery(text);
    expect(reading.ok && matchesQuery(reading.query, facts.prepared())).toBe(true);
  });

  it('tells what the model says from what the user does', () => {
    const correct = (technique: TechniqueId, verdict: 'is' | 'not') =>
      ({ paper: paper.id, technique, verdict, at: '2026-08-01T00:00:00Z', keywords: [] }) as const;
    const corrections = [correct('diffusion', 'not'), correct('agents', 'is')];
    const { found, findings, denied, prepared } = describeFacts(paper, classify, corrections);
    expect(found).toEqual(classify(paper));
    expect(found.map(({ id }) => id)).toContain('diffusion');
    expect(findings[0]).toMatchObject({ id: 'agents', byUser: true });
    expect(denied).toEqual(['diffusion']);
    expect(prepared().techniques).toEqual(findings.map(({ id }) => id));
    expect(prepared().techniques).not.toContain('diffusion');
  });

  it('makes do with a title', () => {
    const { id, title } = paper;
    const bare = describeFacts({ id, title, authors: [], siteKeywords: [] });
    expect(bare.code).toEqual({ state: 'unknown', source: 'none' });
    expect(bare.findings).toEqual(classify({ title }));
  });
});
