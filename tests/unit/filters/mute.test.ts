import { describe, expect, it } from 'vitest';

import type { Filter } from '../../../utils/filters/filters.ts';
import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import { findMute, isOnlyMute, muteQuery, switchMute } from '../../../utils/filters/mute.ts';
import { matchesQuery } from '../../../utils/query/match-query.ts';
import { prepareFacts } from '../../../utils/query/prepare-facts.ts';
import type { QueryFacts } from '../../../utils/query/prepare-facts.ts';
import { findQuery } from '../query/find-query.ts';

const query = muteQuery('technique', 'survey');
const mute: Filter = { id: '1', query, action: 'hide', enabled: true };

describe('a mute', () => {
  it('is a filter of its own, which goes as it came', () => {
    const made = switchMute(undefined, query);
    expect(made).toMatchObject({ query, action: 'hide', enabled: true });
    expect(isOnlyMute(made)).toBe(true);
  });

  it.each([{ name: 'No surveys' }, { evenFollowed: true }])(
    'with what the user gave it is only switched: %j',
    (given) => {
      const own = { ...mute, ...given };
      expect(isOnlyMute(own)).toBe(false);
      const off = switchMute(own, query);
      expect(off).toEqual({ ...own, enabled: false });
      expect(isOnlyMute(off)).toBe(false);
      expect(switchMute(off, query)).toEqual(own);
    },
  );

  it('is the one that is on, where another with its query is off', () => {
    const filters = [{ ...mute, id: 'off', enabled: false }, mute];
    expect(findMute({ ...EMPTY_FILTERS, filters }, query)).toBe(mute);
    expect(findMute({ ...EMPTY_FILTERS, filters: filters.slice(0, 1) }, query)?.id).toBe('off');
  });
});

const isMuted = (by: string, title: string, facts: Partial<QueryFacts> = {}) =>
  matchesQuery(
    findQuery(by)!,
    prepareFacts({ title, authors: [], techniques: [], code: 'unknown', ...facts }),
  );

it('a muted author takes nobody else of a longer name', () => {
  const by = muteQuery('author', 'Wei Wang');
  const isGone = (author: string) => isMuted(by, 'A', { authors: [author] });
  expect(['Wei Wang', 'Wang, Wei', 'W. Wang'].map(isGone)).toEqual([true, true, true]);
  expect(['Xiao-Wei Wang', 'Jun Wei Wang', 'Wei Wang Li'].map(isGone)).toEqual([
    false,
    false,
    false,
  ]);
});

describe('what is muted on a card takes that card', () => {
  it.each([
    ['gemini 2 5 pro', 'How far goes Gemini 2.5 Pro?'],
    ['pre trained', 'Pretrained on nothing'],
    ['pre trained', 'A pre-trained model'],
    ['world model', 'World Models'],
    ['supervised finetuning', 'Supervised Fine Tuning of Small Models'],
    ['pretraining corpus', 'A Pre Training Corpus'],
    ['GPT 5', 'Asking GPT-5.1 and Others'],
    ['qwen2', 'Qwen2.5 in Numbers'],
    ['7b', 'Training 10.7B Parameters'],
    ['3 0', 'Between 0.3-0.9B'],
    ['3d', 'Scenes in 3D'],
    ['image to 3d', 'Images to 3D'],
    ['REINFORCE', 'Two REINFORCEs'],
    ['MoE', 'MoEs That Share'],
    ['C++', 'Compilers for C++'],
  ])('keyword %s: %s', (keyword, title) => {
    expect(isMuted(muteQuery('keyword', keyword), title)).toBe(true);
  });

  it.each([
    ['MATH', 'Scores on MATH', 'The Math of Sand'],
    ['CLIP', 'CLIP Once More', 'A Clip of Music'],
    ['REINFORCE', 'REINFORCE Once More', 'What Does Reinforce a Habit?'],
    ['MoE', 'A Sparse MoE', 'The Town of Moe'],
    ['GPT 5', 'GPT-5 in the Field', 'GPT-50'],
    ['Wan2.1', 'Wan2.1 for Video', 'WAN2.1'],
  ])('a keyword with capitals, and no word in other letters: %s', (keyword, title, other) => {
    expect(isMuted(muteQuery('keyword', keyword), title)).toBe(true);
    expect(isMuted(muteQuery('keyword', keyword), other)).toBe(false);
  });

  it('an author with a nickname in any quotes', () => {
    const name = 'Zhang “Atlas” Wang';
    const by = muteQuery('author', name);
    expect(findQuery(muteQuery('author', 'Wang «Atlas‟ ＂Wei＂'))).toBeDefined();
    expect(isMuted(by, 'A', { authors: [name] })).toBe(true);
    expect(isMuted(by, 'Atlas', { authors: ['Zhang Wei'] })).toBe(false);
  });

  it.each(['nvidia', 'NVlabs', 'meta-llama', '01-ai', 'a_b.c', 'x'])(
    'the organization %s, and no other whose name has its words',
    (name) => {
      const by = muteQuery('organization', name);
      expect(isMuted(by, 'A', { organization: { name } })).toBe(true);
      for (const other of [`${name}-research`, `${name}x`, 'lab']) {
        const organization = { name: other, fullname: `${name} Research` };
        expect(isMuted(by, 'A', { organization })).toBe(false);
      }
      expect(isMuted(by, name)).toBe(false);
    },
  );
});
