import { beforeEach, describe, expect, it } from 'vitest';

import { countChanges, showGrid } from './page.ts';
import { useSlots } from './use-slots.ts';

const { slots, update } = useSlots();

const listPlaces = () =>
  update().map(({ card, host }) => (host.parentElement === card ? 'card' : 'part'));

/** The places of the strips once these rules stand. */
function layOut(rules: string) {
  document.body.querySelector('style')!.textContent = rules;
  slots().forgetPlaces();
  return listPlaces();
}

describe('the place of a strip in its card', () => {
  const ROW = 'article { display: flex; flex-direction: row }';
  const HIDDEN = `[data-gloss='hide'] { display: none }`;

  beforeEach(() => {
    showGrid(2);
    document.body.prepend(document.createElement('style'));
  });

  it('is found anew when the card is laid out otherwise', () => {
    expect(listPlaces()).toEqual(['card', 'card']);
    expect(layOut(ROW)).toEqual(['part', 'part']);
    expect(layOut('')).toEqual(['card', 'card']);
  });

  it('stays where it is right, as often as one looks', () => {
    layOut(ROW);
    const changes = countChanges(() => {
      for (let round = 0; round < 20; round += 1) {
        slots().forgetPlaces();
        update();
      }
    });
    expect(changes).toBe(0);
    expect(layOut('')).toEqual(['card', 'card']);
  });

  it('is for a hidden card that of the others, or found when it is shown', () => {
    const [first, second] = update();
    first!.card.setAttribute('data-gloss', 'hide');
    expect(layOut(HIDDEN + ROW)).toEqual(['part', 'part']);
    second!.card.setAttribute('data-gloss', 'hide');
    layOut(HIDDEN + ROW);
    first!.card.removeAttribute('data-gloss');
    expect(listPlaces()).toEqual(['part', 'part']);
  });

  it('is kept by a card that is hidden while the window changes, and found anew once it is shown', () => {
    expect(layOut(ROW)).toEqual(['part', 'part']);
    const cards = update().map(({ card }) => card);
    for (const card of cards) card.setAttribute('data-gloss', 'hide');
    expect(layOut(ROW + HIDDEN)).toEqual(['part', 'part']);
    for (const card of cards) card.removeAttribute('data-gloss');
    expect(layOut('')).toEqual(['card', 'card']);
    for (const card of cards) card.setAttribute('data-gloss', 'hide');
    expect(layOut(ROW + HIDDEN)).toEqual(['card', 'card']);
    for (const card of cards) card.removeAttribute('data-gloss');
    expect(listPlaces()).toEqual(['part', 'part']);
  });
});
