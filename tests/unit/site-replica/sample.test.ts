import { expect, it } from 'vitest';

import { readCodeMarker } from '../../../utils/code/code-marker.ts';
import { CODE_STATES } from '../../../utils/code/code-state.ts';
import { parsePaperId } from '../../../utils/paper.ts';
import { classify } from '../../../utils/techniques/classify.ts';
import { findTechnique, TECHNIQUE_GROUPS } from '../../../utils/techniques/taxonomy.ts';
import { repeatSample } from '../../site/repeat-sample.ts';
import { SAMPLE_DAYS } from '../../site/sample.ts';

const entries = SAMPLE_DAYS.flatMap((day) => day.entries);

it('holds at least 48 papers of three days, each once', () => {
  const ids = entries.map((entry) => entry.paper.id);
  expect(ids.length).toBeGreaterThanOrEqual(48);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => parsePaperId(id) === id)).toBe(true);
  expect(SAMPLE_DAYS.map((day) => day.date)).toEqual(['2026-08-06', '2026-08-05', '2026-08-04']);
});

it('holds every state of the code marker', () => {
  const states = entries.map(
    ({ paper }) => readCodeMarker({ ...paper, abstract: paper.summary }).state,
  );
  expect(new Set(states)).toEqual(new Set(CODE_STATES));
});

it('holds techniques of every group', () => {
  const groups = entries
    .flatMap(({ title, paper }) => classify({ title, abstract: paper.summary }))
    .map((finding) => findTechnique(finding.id)?.group);
  expect(new Set(groups)).toEqual(new Set(TECHNIQUE_GROUPS));
});

it.each([
  ['<think>', (title: string) => title.includes('<think>')],
  ['<1 GB', (title: string) => title.includes('<1 GB')],
  [String.raw`\&`, (title: string) => title.includes(String.raw`\&`)],
  ['an emoji', (title: string) => /\p{Extended_Pictographic}/u.test(title)],
  ['Chinese', (title: string) => /\p{Script=Han}/u.test(title)],
  ['over 200 characters', (title: string) => title.length > 200],
])('holds a title with %s', (_, isOdd) => {
  expect(entries.filter((entry) => isOdd(entry.title))).not.toEqual([]);
});

it('holds a paper of 533 authors and one without abstract', () => {
  const counts = entries.map(({ paper }) => (paper['authors'] as readonly unknown[]).length);
  expect(Math.max(...counts)).toBe(533);
  expect(entries.filter(({ paper }) => paper.summary === undefined)).toHaveLength(1);
});

it('goes on for as long as is needed, without an id twice', () => {
  const ids = repeatSample(250).map((entry) => entry.paper.id);
  expect(new Set(ids).size).toBe(250);
  expect(ids.every((id) => parsePaperId(id) === id)).toBe(true);
});
