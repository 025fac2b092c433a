import { describe, expect, it } from 'vitest';

import {
  addFollow,
  declineFollow,
  removeFollow,
  restoreFollow,
  replaceFollow,
} from '../../../utils/follows/change-follows.ts';
import { EMPTY_FOLLOWS } from '../../../utils/follows/follows.ts';
import { follow, read, add } from './create-follows.ts';

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

describe('a follow in the place of another', () => {
  const first = follow('keyword', 'agents');
  const second = follow('author', 'Ada');
  const both = add(EMPTY_FOLLOWS, first, second);

  it('stands where that stood', () => {
    const better = follow('keyword', 'agents -survey');
    expect(replaceFollow(both, first, better)).toMatchObject({
      value: { follows: [better, second] },
    });
    // The other may be gone meanwhile.
    expect(replaceFollow(both, follow('keyword', 'gone'), better)).toMatchObject({
      value: { follows: [first, second, better] },
    });
  });

  it('may be the same, otherwise spelled, and takes the place of one that cannot be read', () => {
    const spelled = follow('keyword', 'AGENTS OR agents');
    expect(replaceFollow(both, first, spelled)).toMatchObject({
      value: { follows: [spelled, second] },
    });
    const broken = { ...both, follows: [follow('keyword', '"agents'), second] };
    expect(replaceFollow(broken, follow('keyword', '"agents'), first)).toMatchObject({
      value: { follows: [first, second] },
    });
  });

  it('is not followed twice, and not what cannot be read', () => {
    const third = add(both, follow('keyword', 'gan'));
    expect(replaceFollow(third, first, follow('keyword', 'gan '))).toMatchObject({
      value: { follows: [second, follow('keyword', 'gan')] },
    });
    expect(replaceFollow(both, first, follow('keyword', '(a'))).toMatchObject({ ok: false });
  });
});

describe('what is declined', () => {
  it('stays so, once each, and is bounded', () => {
    let document = EMPTY_FOLLOWS;
    for (let index = 0; index < 300; index += 1) {
      document = declineFollow(document, follow('author', `Ada ${index}a`), true);
    }
    document = declineFollow(document, follow('author', 'ADA 299A'), true);
    expect(document.declined).toHaveLength(200);
    expect(document.declined?.[0]).toEqual({ kind: 'author', value: 'ADA 299A' });
    expect(read(structuredClone(document))).toEqual(document);
    expect(declineFollow(document, follow('author', 'Ada 299a'), false).declined).toHaveLength(199);
  });

  it('and cannot be read is left out', () => {
    const declined = [7, { kind: 'author', value: 'Ada' }, { kind: 'planet', value: 'Mars' }];
    expect(read({ version: 1, follows: [], declined }).declined).toEqual([declined[1]]);
    expect(read({ version: 1, follows: [], declined: 'all' }).declined).toBeUndefined();
  });
});

it('a follow comes back to its place, as far as there is one', () => {
  const [one, two, three] = ['a', 'b', 'c'].map((value) => follow('organization', value));
  const document = add(EMPTY_FOLLOWS, one!, three!);
  expect(restoreFollow(document, two!, 1).follows).toEqual([one, two, three]);
  expect(restoreFollow(document, two!, 7).follows).toEqual([one, three, two]);
});

it('a follow comes back once, whether its query can be read or not', () => {
  const unreadable = follow('keyword', 'technique:gone');
  const restored = restoreFollow(EMPTY_FOLLOWS, unreadable, 0);
  expect(restored.follows).toEqual([unreadable]);
  expect(restoreFollow(restored, unreadable, 0)).toBe(restored);
  expect(addFollow(EMPTY_FOLLOWS, unreadable).ok).toBe(false);
});
