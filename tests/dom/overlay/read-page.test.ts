import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createPageReader } from '../../../entrypoints/papers.content/read-page.ts';
import { createShown, gridCard, listPage } from '../site/markup.ts';

const readList = () => createPageReader(() => ({ find: () => [] }))().list;
const grid = () => document.querySelector('.grid');

function show(cards: readonly string[]): void {
  document.body.innerHTML = listPage([...cards]);
}

beforeEach(() => {
  const { happyDOM } = window as unknown as { happyDOM: { setURL: (url: string) => void } };
  happyDOM.setURL('https://huggingface.co/papers');
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the list of a page', () => {
  const [one = '', two = '', three = ''] = createShown(3).map(gridCard);

  it.each([[[one]], [[one, two]], [[one, two, three]]])('is what shows all cards', (cards) => {
    show(cards);
    expect(readList()).toBe(grid());
  });

  it.each([
    ['two cards, the second just begun', [one, '<div><article></article></div>'], true],
    ['one card, just begun', ['<div><article></article></div>'], true],
    ['two cards, the second without its heading', [one, two.replace(/<h3.*<\/h3>/s, '')], true],
    ['no card yet', [], false],
  ])('is known while the page is coming: %s', (_, cards, isKnown) => {
    show(cards);
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    expect(readList()).toBe(isKnown ? grid() : undefined);
  });
});
