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

describe('what is muted on a card takes that card', () => {
  it.each([
    ['gemini 2 5 pro', 'How far goes Gemini 2.5 Pro?'],
    ['pre trained', 'Pretrained on nothing'],
    ['pre trained', 'A pre-trained model'],
    ['world model', 'World Models'],
  ])('keyword %s: %s', (keyword, title) => {
    expect(isMuted(muteQuery('keyword', keyword), title)).toBe(true);
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
