import { describe, expect, it } from 'vitest';

import {
  addFollow,
  isFollowingAlike,
  removeFollow,
} from '../../../utils/follows/change-follows.ts';
import {
  EMPTY_FOLLOWS,
  FOLLOWS_VERSION,
  readFollowsDocument,
} from '../../../utils/follows/follows.ts';
import type { Follow, FollowKind, FollowsDocument } from '../../../utils/follows/follows.ts';

const fixtures = import.meta.glob<unknown>('./fixtures/*.json', { eager: true, import: 'default' });

const follow = (kind: FollowKind, value: string, since = '2026-11-01T08:00:00.000Z'): Follow => ({
  kind,
  value,
  label: value,
  since,
});

function read(stored: unknown): FollowsDocument {
  const reading = readFollowsDocument(stored);
  if (reading.status !== 'ok') throw new Error(reading.reason);
  return reading.value;
}

function add(document: FollowsDocument, ...follows: Follow[]): FollowsDocument {
  return follows.reduce((before, each) => {
    const change = addFollow(before, each);
    if (!change.ok) throw new Error(change.error.code);
    return change.value;
  }, document);
}

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

it('refuses a keyword that cannot be read as a query, and says where', () => {
  expect(addFollow(EMPTY_FOLLOWS, follow('keyword', 'a OR'))).toEqual({
    ok: false,
    error: { code: 'missing-term', start: 2, end: 4, text: 'OR' },
  });
});

it('answers the same document where there is nothing to remove', () => {
  const one = add(EMPTY_FOLLOWS, follow('author', 'Ada'));
  expect(removeFollow(one, follow('author', 'Emmy'))).toBe(one);
});
