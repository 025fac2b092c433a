import { beforeEach, describe, expect, it } from 'vitest';

import { orderRules } from '../../../entrypoints/papers-tools.content/order-rules.ts';
import { createSlots } from '../../../entrypoints/papers.content/card-slots.ts';
import { isOrderable, markCards } from '../../../entrypoints/papers.content/mark-cards.ts';
import type { FilterAction } from '../../../utils/filters/filters.ts';
import type { PaperId } from '../../../utils/paper.ts';
import { prepareFacts } from '../../../utils/query/prepare-facts.ts';
import { findList, findListItem } from '../../../utils/site/find-list.ts';
import type { JudgedPaper } from '../../../utils/store/page-model.ts';
import { createShown, listPage, ROW_TEXT, rowCard } from '../site/markup.ts';
import { countChanges, readCards, showGrid } from './page.ts';

let slots: ReturnType<typeof createSlots>;

beforeEach(() => {
  slots = createSlots();
});

/** Judges the page's cards in their order; `undefined` is a card that no rule meets. */
function judge(actions: readonly (FilterAction | undefined)[]): ReadonlyMap<PaperId, JudgedPaper> {
  return new Map(
    readCards().map(({ id, title }, index): [PaperId, JudgedPaper] => {
      const paper = { id, title, authors: [], siteKeywords: [] };
      const action = actions[index];
      return [
        id,
        {
          facts: {
            paper,
            found: [],
            denied: [],
            findings: [],
            code: { state: 'unknown', source: 'none' },
            prepared: () => prepareFacts({ ...paper, techniques: [], code: 'unknown' }),
          },
          verdict: {
            followed: [],
            revealed: false,
            ...(action !== undefined && { action, rule: `rule ${index}` }),
          },
        },
      ];
    }),
  );
}

const marks = () =>
  readCards().map(({ card }) => [
    card.getAttribute('data-gloss'),
    card.getAttribute('data-gloss-rule'),
  ]);

describe('markCards', () => {
  beforeEach(() => {
    showGrid(4);
    slots.update(readCards());
  });

  it('sets action and rule on the cards that a rule meets', () => {
    markCards(slots.all(), judge(['hide', undefined, 'dim', 'highlight']));
    expect(marks()).toEqual([
      ['hide', 'rule 0'],
      [null, null],
      ['dim', 'rule 2'],
      ['highlight', 'rule 3'],
    ]);
  });

  it('takes them off again', () => {
    markCards(slots.all(), judge(['hide', 'hide', 'dim', 'highlight']));
    markCards(slots.all(), judge([undefined, 'dim']));
    expect(marks()).toEqual([
      [null, null],
      ['dim', 'rule 1'],
      [null, null],
      [null, null],
    ]);
    markCards(slots.all(), new Map());
    expect(document.body.innerHTML).not.toContain('data-gloss');
  });

  it('touches nothing when nothing has changed', () => {
    markCards(slots.all(), judge(['hide', undefined, 'dim']));
    expect(countChanges(() => markCards(slots.all(), judge(['hide', undefined, 'dim'])))).toBe(0);
  });
});

const RULE = /^:has\(((?:> \* )*)> gloss-card\[data-paper="([\d.]+)"\]\) \{ order: (-?\d+) \}$/;

/** Which of the list's items each rule meets, with its order: emulated pages know no `:has`. */
function applyRules(rules: string): ReadonlyMap<Element, number> {
  return new Map(
    rules.split('\n').map((rule) => {
      const [, path = '', id = '', order] = RULE.exec(rule) ?? [];
      let item: Element = document.querySelector(`gloss-card[data-paper="${id}"]`)!;
      for (let depth = 0; depth <= path.length / '> * '.length; depth += 1)
        item = item.parentElement!;
      return [item, Number(order)];
    }),
  );
}

const rows = (tag: string) =>
  listPage(createShown(4).map((shown) => rowCard(shown, tag, ROW_TEXT)));

describe('orderRules', () => {
  it.each([
    ['a grid, whose items wrap the cards', () => showGrid(4)],
    ['rows, which are the items themselves', () => (document.body.innerHTML = rows('article'))],
    ['rows of another kind', () => (document.body.innerHTML = rows('div'))],
  ])('orders the items of %s', (_, show) => {
    show();
    const readings = readCards();
    slots.update(readings);
    const list = findList(readings)!;
    const ids = [2, 0, 3, 1].map((index) => readings[index]!.id);
    const orders = applyRules(orderRules(slots.all(), ids, list));
    const items = readings.map(({ card }) => findListItem(list, card)!);
    expect([...orders.keys()]).toEqual(items);
    const sorted = readings.toSorted(
      (a, b) => orders.get(findListItem(list, a.card)!)! - orders.get(findListItem(list, b.card)!)!,
    );
    expect(sorted.map(({ id }) => id)).toEqual(ids);
    // What else the list holds has order 0, and stays behind.
    expect(Math.max(...orders.values())).toBeLessThan(0);
  });

  it('leaves the site alone: no mark, no move', () => {
    showGrid(3);
    slots.update(readCards());
    const list = findList(readCards())!;
    expect(countChanges(() => orderRules(slots.all(), [readCards()[0]!.id], list))).toBe(0);
  });

  it('has no rule for a paper that is not in the order, or not in the list', () => {
    showGrid(3);
    const readings = readCards();
    slots.update(readings);
    const list = findList(readings)!;
    const [first] = readings;
    expect(orderRules(slots.all(), [first!.id], list).split('\n')).toHaveLength(1);
    expect(orderRules(slots.all(), [], list)).toBe('');
    expect(orderRules(slots.all(), [first!.id], document.createElement('div'))).toBe('');
  });
});

describe('isOrderable', () => {
  it.each([
    ['grid', true],
    ['inline-grid', true],
    ['flex', true],
    ['block', false],
    ['contents', false],
  ])('%s: %s', (display, orderable) => {
    document.body.innerHTML = `<div style="display: ${display}"></div>`;
    expect(isOrderable(document.body.firstElementChild!)).toBe(orderable);
  });
});
