import { describe, expect, it } from 'vitest';

import { findCards } from '../../../utils/site/find-cards.ts';
import { findList, findListItem } from '../../../utils/site/find-list.ts';
import { createShown, gridCard, listPage, parsePage, ROW_TEXT, rowCard } from './markup.ts';

const shown = createShown(4);

describe('findList', () => {
  it.each([
    ['a grid', shown.map(gridCard)],
    ['articles', shown.map((paper) => rowCard(paper, 'article', ROW_TEXT))],
    ['rows', shown.map((paper) => rowCard(paper, 'div', ROW_TEXT))],
    ['a grid of one', shown.slice(0, 1).map(gridCard)],
    ['a single row', [rowCard(shown[0]!, 'div', ROW_TEXT)]],
    ['two cards', shown.slice(2).map(gridCard)],
  ])('finds the list of %s, and each card as its item', (_, markup) => {
    const root = parsePage(listPage(markup));
    const cards = findCards(root);
    const list = findList(cards);
    expect(list?.className).toBe('grid');
    expect(cards.map(({ card }) => findListItem(list!, card))).toEqual([...list!.children]);
  });

  it('finds the same list after our own elements came in', () => {
    const root = parsePage(listPage([gridCard(shown[0]!)]));
    const [only] = findCards(root);
    only!.card.after(root.createElement('gloss-card'));
    only!.card.parentElement?.before(root.createElement('gloss-bar'));
    expect(findList([only!])?.className).toBe('grid');
  });

  it('finds none where there is no card, or no common ancestor', () => {
    const [a, b] = [parsePage(gridCard(shown[0]!)), parsePage(gridCard(shown[1]!))];
    expect(findList([])).toBeUndefined();
    expect(findList([...findCards(a), ...findCards(b)])).toBeUndefined();
    expect(findListItem(a.body, b.body)).toBeUndefined();
  });
});
