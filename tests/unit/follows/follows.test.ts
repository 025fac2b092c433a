import { describe, expect, it } from 'vitest';

import {
  addFollow,
  isFollowingAlike,
  removeFollow,
  restoreFollow,
} from '../../../utils/follows/change-follows.ts';
import {
  EMPTY_FOLLOWS,
  findMet,
  FOLLOWS_VERSION,
  readFollowsDocument,
} from '../../../utils/follows/follows.ts';
import type { Follow, FollowsDocument } from '../../../utils/follows/follows.ts';
import { follow, read, add } from './create-follows.ts';

const fixtures = import.meta.glob<unknown>('./fixtures/follows-v*.json', {
  eager: true,
  import: 'default',
});

describe('stored follows', () => {
  it('has a frozen fixture for every released version', () => {
    const versions = Array.from({ length: FOLLOWS_VERSION }, (_, index) => index + 1);
    expect(Object.keys(fixtures).toSorted()).toEqual(
      versions.map((version) => `./fixtures/follows-v${version}.json`),
    );
  });

  it.each(Object.entries(fixtures))('reads %s whole', (_, fixture) => {
    const { follows, setAside } = read(fixture);
    expect(follows.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'technique world-models',
      'author Yann LeCun',
      'organization meta-llama',
      'keyword "test-time scaling"',
    ]);
    expect(follows[2]).toEqual({
      kind: 'organization',
      value: 'meta-llama',
      label: 'Meta Llama',
      since: '2026-11-03T08:00:00.000Z',
    });
    expect(setAside).toEqual([]);
  });

  it('are none at first', () => {
    expect(read(undefined)).toEqual({ version: 1, follows: [], setAside: [] });
  });

  it.each([
    [{ version: FOLLOWS_VERSION + 1, follows: [] }, 'newer-version'],
    [{ version: 1, follows: 'all' }, 'damaged'],
    [7, 'damaged'],
  ])('in %j are left alone', (stored, reason) => {
    expect(readFollowsDocument(stored)).toMatchObject({ status: 'unreadable', reason });
  });

  it.each([
    null,
    [[]],
    {},
    { ...follow('author', 'Ada'), kind: 'planet' },
    { ...follow('author', 'Ada'), value: ' ' },
    { ...follow('author', 'Ada'), label: 3 },
    { ...follow('author', 'Ada'), since: 'long ago' },
  ])('set %j aside and keep it through every change', (damaged) => {
    const first = read({ version: 1, follows: [damaged, follow('technique', 'math')] });
    expect(first.follows).toEqual([follow('technique', 'math')]);

    const changed = add(removeFollow(first, follow('technique', 'math')), follow('author', 'Ada'));
    expect(read(structuredClone(changed))).toEqual({
      version: 1,
      follows: [follow('author', 'Ada')],
      setAside: [damaged],
    });
  });
});

describe('one target, however it is spelled', () => {
  it.each([
    ['author', 'Yann LeCun', 'yann  LECUN'],
    ['author', 'Yann LeCun', 'LeCun, Yann'],
    ['author', 'José García', 'Jose Garcia'],
    ['author', 'Xiao-Ming Li', 'Xiaoming Li'],
    ['organization', 'meta-llama', 'Meta-Llama '],
    ['technique', 'diffusion', 'diffusion'],
    ['keyword', 'Pokémon', 'pokemon'],
    ['keyword', '"scaling laws"', '  “Scaling  LAW”'],
    ['keyword', '(a OR b) -c', '(A|B) AND NOT c'],
  ] as const)('%s %j and %j', (kind, one, other) => {
    const followed = add(EMPTY_FOLLOWS, follow(kind, one));
    const spelledAnew = follow(kind, other, '2026-12-24T00:00:00.000Z');
    expect(isFollowingAlike(followed.follows, spelledAnew)).toBe(true);
    expect(add(followed, spelledAnew)).toBe(followed);
    expect(removeFollow(followed, spelledAnew).follows).toEqual([]);
  });

  it('is not the acronym and the word', () => {
    const { follows } = add(EMPTY_FOLLOWS, follow('keyword', 'RAG'));
    expect(isFollowingAlike(follows, follow('keyword', 'rag'))).toBe(false);
  });
});

describe('two targets', () => {
  it.each([
    [follow('author', 'Yann LeCun'), follow('author', 'Y. LeCun')],
    [follow('author', 'David E. Jacobs'), follow('author', 'David W. Jacobs')],
    [follow('author', 'Ada'), follow('keyword', 'Ada')],
    [follow('organization', 'meta-llama'), follow('organization', 'meta')],
    [follow('technique', 'math'), follow('technique', 'Math')],
    [follow('keyword', 'a b'), follow('keyword', 'a OR b')],
    [follow('keyword', 'a or b'), follow('keyword', 'a OR b')],
    [follow('keyword', 'a b'), follow('keyword', '"a b"')],
  ])('%j and %j', (one, other) => {
    const both = add(EMPTY_FOLLOWS, one, other);
    expect(both.follows).toEqual([one, other]);
    expect(removeFollow(both, one).follows).toEqual([other]);
  });
});

describe('two people of one name', () => {
  const one: Follow = { ...follow('author', 'Bo Li'), handle: 'luodian' };
  const other: Follow = { ...follow('author', 'Bo Li'), handle: 'liboaccn' };
  const anyone = follow('author', 'B. Li');

  it('are followed each, and kept so', () => {
    const both = add(EMPTY_FOLLOWS, one, other);
    expect(read(structuredClone(both)).follows).toEqual([one, other]);
    expect(removeFollow(both, one).follows).toEqual([other]);
  });

  it('are told apart where both are known', () => {
    const follows = [one, other, anyone, follow('technique', 'math')];
    expect(findMet(follows, one)).toEqual([one, anyone]);
    expect(findMet(follows, follow('author', 'Li, Bo'))).toEqual([one, other, anyone]);
    expect(findMet(follows, follow('technique', 'math'))).toEqual([follow('technique', 'math')]);
  });
});

describe('queries that name a technique of one’s own', () => {
  const own = [{ id: 'own-ssm', label: 'State spaces' }] as const;
  const byLabel = follow('keyword', 'technique:"State spaces" agents');
  const byId = follow('keyword', 'technique:own-ssm agents');
  const one: FollowsDocument = { ...EMPTY_FOLLOWS, follows: [byLabel] };

  it('are the same in either spelling', () => {
    expect(addFollow(one, byId, own)).toEqual({ ok: true, value: one });
    expect(restoreFollow(one, byId, 0, own)).toBe(one);
    expect(isFollowingAlike(one.follows, byId, own)).toBe(true);
    expect(removeFollow(one, byId, own).follows).toEqual([]);
  });

  it('are not once it is gone: the one can be read no more', () => {
    expect(isFollowingAlike(one.follows, byId, [])).toBe(false);
    expect(removeFollow(one, byLabel, []).follows).toEqual([]);
  });
});
