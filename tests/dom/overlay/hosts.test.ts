import { describe, expect, it } from 'vitest';

import { removeLeftovers } from '../../../entrypoints/papers.content/hosts.ts';
import { readCards, showGrid } from './page.ts';
import { useSlots } from './use-slots.ts';

const { update } = useSlots();

describe('removeLeftovers', () => {
  it('takes out what an older copy of the script left, and nothing else', () => {
    showGrid(2);
    const untouched = document.body.innerHTML;
    update();
    const { card } = readCards()[0]!;
    card.setAttribute('data-gloss', 'dim');
    card.setAttribute('data-gloss-rule', 'a');
    readCards()[1]!.card.setAttribute('data-gloss', 'held');
    document.querySelector('.grid')!.before(document.createElement('gloss-bar'));
    const style = document.createElement('style');
    style.dataset['glossStyle'] = '';
    document.documentElement.append(style);
    removeLeftovers(document);
    expect(document.body.innerHTML).toBe(untouched);
    expect(style.isConnected).toBe(false);
  });
});
